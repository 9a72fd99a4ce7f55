package fi.kaiku.demo.operator;

/** The phones of the invented county, as the operator sees them. */
public interface Mailboxes {

  /**
   * Puts a message on a phone.
   *
   * @param number in the international form
   * @return whether the phone could be reached
   */
  boolean deliver(String number, String text);

  /** What the phone's holder writes back to the last message; empty for nothing. */
  String replyOf(String number);
}
