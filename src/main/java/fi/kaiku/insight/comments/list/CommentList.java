package fi.kaiku.insight.comments.list;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Some comments, and whether there are more.
 *
 * @param here the address of the page that shows them, to come back to
 * @param next the word of the cursor at which it goes on; none at the end
 */
public record CommentList(List<CommentRow> rows, String here, @Nullable String next) {

  public boolean isEmpty() {
    return rows.isEmpty();
  }
}
