package fi.kaiku.insight.comments.page;

import fi.kaiku.access.Viewer;
import fi.kaiku.insight.comments.list.Comment;
import fi.kaiku.insight.comments.list.CommentLists;
import fi.kaiku.insight.comments.reading.Corrections;
import fi.kaiku.platform.NotFound;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes what a form says of a comment for as many corrections as it holds. */
@Component
class CorrectedComments {

  private static final int LONGEST = 80;

  private final CommentLists lists;
  private final Corrections corrections;

  CorrectedComments(CommentLists lists, Corrections corrections) {
    this.lists = lists;
    this.corrections = corrections;
  }

  /**
   * All of it, or nothing when a name is to be hidden that is not there.
   *
   * @throws NotFound when the comment is out of reach
   */
  @Transactional
  public CommentPanel by(CorrectionForm form, UUID id, Viewer viewer) {
    var comment = lists.one(id, viewer).orElseThrow(() -> new NotFound("no such comment"));
    var name = form.toHide();
    if (!name.isEmpty() && !stands(name, comment)) {
      return CommentPanel.refusing("name");
    }
    form.themes(comment).forEach((theme, signs) -> corrections.ofTheme(id, theme, signs, viewer));
    form.urgency(comment).ifPresent(kind -> corrections.ofUrgency(id, kind, viewer));
    if (!name.isEmpty()) {
      corrections.ofName(id, name, viewer);
    }
    return CommentPanel.DONE;
  }

  private static boolean stands(String name, Comment comment) {
    var text = comment.text().masked().toLowerCase(Locale.ROOT);
    return name.length() <= LONGEST && text.contains(name.toLowerCase(Locale.ROOT));
  }
}
