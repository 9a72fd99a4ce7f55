package fi.kaiku.insight.comments.list;

import fi.kaiku.access.Viewer;
import fi.kaiku.insight.comments.reading.ReachedComments;
import fi.kaiku.platform.NotFound;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who has read which comment. A mark is a person's own, and nobody else's affair. */
@Component
public class ReadMarks {

  /** So many are marked at once at most. */
  public static final int MOST = 5_000;

  private final ReadMarkStore store;
  private final ReachedComments reached;
  private final Clock clock;

  ReadMarks(ReadMarkStore store, ReachedComments reached, Clock clock) {
    this.store = store;
    this.reached = reached;
    this.clock = clock;
  }

  /**
   * Many comments that were marked at once.
   *
   * @param at to the millisecond; by it they are unmarked again
   */
  public record Marked(int count, Instant at) {}

  /**
   * Marks one as read.
   *
   * @throws NotFound when it is out of reach
   */
  public void mark(UUID comment, Viewer viewer) {
    reached.require(comment, viewer);
    store.mark(comment, viewer.staff(), clock.instant());
  }

  /**
   * Takes the mark back.
   *
   * @throws NotFound when it is out of reach
   */
  public void unmark(UUID comment, Viewer viewer) {
    reached.require(comment, viewer);
    store.unmark(comment, viewer.staff());
  }

  public Marked markAll(Wanted wanted) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Marked(store.markAll(wanted, now, MOST), now);
  }

  /** Marks these, as far as they are within reach. */
  public Marked markThese(List<UUID> comments, Viewer viewer) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Marked(store.markThese(comments, viewer, now), now);
  }

  public void unmarkAll(Viewer viewer, Instant at) {
    store.unmarkAll(viewer.staff(), at);
  }
}
