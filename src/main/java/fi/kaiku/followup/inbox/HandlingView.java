package fi.kaiku.followup.inbox;

import org.jspecify.annotations.Nullable;

/**
 * How a comment is handled, in a reader's words.
 *
 * @param version that the forms beside it are about
 * @param state its word: {@code in-hand}
 * @param whose whose task it is
 * @param due by which day
 * @param reason why it is done: {@code team}
 * @param changed who changed it last, and when
 * @param undo whether the reader made the last change, and so may undo it
 */
public record HandlingView(
    int version,
    String state,
    @Nullable String whose,
    @Nullable String due,
    boolean overdue,
    String note,
    @Nullable String reason,
    @Nullable String changed,
    boolean undo) {

  /** The look of the state's word. */
  public String tone() {
    return switch (state) {
      case "done" -> "tag--good";
      case "in-hand" -> "tag--open";
      default -> "";
    };
  }
}
