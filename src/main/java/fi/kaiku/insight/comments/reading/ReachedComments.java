package fi.kaiku.insight.comments.reading;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.NotFound;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The comments that somebody may see. */
@Component
public class ReachedComments {

  private final ReachedQuery query;

  ReachedComments(ReachedQuery query) {
    this.query = query;
  }

  /**
   * Lets through whoever reaches a comment.
   *
   * @throws NotFound for everybody else, whether it is there or not
   */
  public void require(UUID reading, Viewer viewer) {
    if (!query.isReached(reading, viewer.reach())) {
      throw new NotFound("no such comment");
    }
  }
}
