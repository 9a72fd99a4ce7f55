package fi.kaiku.feedback.theme;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The themes of comments, and the comments as they may be shown. They are values of an answer that
 * has appeared: changed or deleted with it, and read by somebody else than this module.
 */
@Service
public class Themes {

  private final ThemeStore store;

  Themes(ThemeStore store) {
    this.store = store;
  }

  /**
   * Lets no answers move until the transaction ends: whoever writes what belongs to answers calls
   * this first, so that nothing of it is lost when a tick writes them anew.
   */
  public void holdStill() {
    store.holdStill();
  }

  /**
   * Tells of comments in place of what was told of them; those of answers that are gone do not
   * count.
   */
  @Transactional
  public void replace(List<ToldComment> comments) {
    if (!comments.isEmpty()) {
      store.holdStill();
      store.delete(comments.stream().map(ToldComment::answer).toList());
      store.insert(comments);
    }
  }
}
