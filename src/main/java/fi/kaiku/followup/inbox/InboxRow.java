package fi.kaiku.followup.inbox;

import fi.kaiku.insight.comments.list.CommentRow;
import java.util.UUID;

/**
 * A comment in an inbox.
 *
 * @param beginsRead whether those that were read begin with it
 */
public record InboxRow(CommentRow comment, HandlingView now, boolean beginsRead) {

  public UUID id() {
    return comment.id();
  }

  /** Whether there are thanks in it that can be passed on. */
  public boolean thanks() {
    return comment.themes().stream().anyMatch(theme -> theme.sign().equals("plus"));
  }
}
