package fi.kaiku.demo.customer;

/** What an invented customer does with a message. */
public sealed interface Reaction {

  /** Leaves it. */
  record Nothing() implements Reaction {}

  /** Opens the page and goes away. */
  record LooksOnly() implements Reaction {}

  /**
   * Answers on the page.
   *
   * @param comment blank when there is nothing to add
   * @param daysLater full days after the message came
   */
  record Answers(int score, String comment, int daysLater) implements Reaction {}

  /**
   * Wants no more messages.
   *
   * @param byReply by replying to the message, else on the page
   */
  record Refuses(boolean byReply) implements Reaction {}
}
