package fi.kaiku.insight.comments.page;

import fi.kaiku.insight.comments.reading.Originals;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import fi.kaiku.text.Urgency;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What stands below a comment that is open.
 *
 * @param done whether a correction has just been saved
 * @param fault the field that something is wrong with
 * @param original the text as it was written, for whoever just gave a reason
 */
record CommentPanel(boolean done, @Nullable String fault, @Nullable String original) {

  static final CommentPanel OPEN = new CommentPanel(false, null, null);
  static final CommentPanel DONE = new CommentPanel(true, null, null);

  static CommentPanel refusing(String field) {
    return new CommentPanel(false, field, null);
  }

  static CommentPanel showing(String original) {
    return new CommentPanel(false, null, original);
  }

  public List<String> signs() {
    return Stream.of(Sign.values()).map(CommentsRequest::word).toList();
  }

  public List<String> themes() {
    return Stream.of(Theme.values()).map(Theme::word).toList();
  }

  public List<String> kinds() {
    return Stream.of(Urgency.Kind.values()).map(Urgency.Kind::word).toList();
  }

  public List<String> reasons() {
    return Originals.REASONS;
  }
}
