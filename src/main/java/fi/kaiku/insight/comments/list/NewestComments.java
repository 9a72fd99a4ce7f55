package fi.kaiku.insight.comments.list;

import fi.kaiku.access.Permission;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.Reader;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The newest comments about the visits that a page of figures tells of. */
@Component
public class NewestComments {

  private final CommentLists lists;

  NewestComments(CommentLists lists) {
    this.lists = lists;
  }

  /**
   * Null for whoever may not read them. A comment can be read as soon as its answer has appeared,
   * because it says nothing of its writer that does not fit enough others.
   *
   * @param page its name, for the audit log
   * @param here its address
   * @param most so many at most
   */
  public @Nullable CommentList of(
      Selection selection, Reader reader, String page, String here, int most) {
    if (!reader.viewer().may(Permission.READ_COMMENTS)) {
      return null;
    }
    var wanted = Wanted.by(reader, selection, Narrowing.NONE, CommentOrder.NEWEST);
    return lists.of(wanted, new CommentLists.Reading(reader, page, here, null, most));
  }
}
