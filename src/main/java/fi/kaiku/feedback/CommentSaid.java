package fi.kaiku.feedback;

import fi.kaiku.organization.UnitId;
import org.jspecify.annotations.Nullable;

/**
 * A customer has written, changed or taken back a comment. Published in the process that saved it,
 * after it has been saved, and kept nowhere: the comment waits sealed.
 *
 * @param appears the id under which its answer appears, or has appeared
 * @param unit none when the answer was deleted
 * @param comment null when there is none any more
 * @param first whether no word was said with the answer before
 */
public record CommentSaid(
    AnswerId answer,
    AppearedId appears,
    @Nullable UnitId unit,
    @Nullable Integer score,
    @Nullable String comment,
    boolean first) {

  /** What an answer that waits says now; it may have said something else before. */
  public static CommentSaid of(AnswerId id, AppearedId appears, WholeAnswer answer) {
    return of(id, appears, answer, false);
  }

  /** What an answer that waits says now, and that had no words before. */
  static CommentSaid first(AnswerId id, AppearedId appears, WholeAnswer answer) {
    return of(id, appears, answer, true);
  }

  private static CommentSaid of(
      AnswerId id, AppearedId appears, WholeAnswer answer, boolean first) {
    var said = answer.said();
    return new CommentSaid(
        id, appears, answer.background().unit(), said.score(), said.comment(), first);
  }

  /** Without a word of it, as an event that fails is told of in the log. */
  @Override
  public String toString() {
    return "CommentSaid";
  }
}
