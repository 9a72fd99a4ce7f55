package fi.kaiku.insight.comments.list;

import fi.kaiku.access.Viewer;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Who has read which comment. A mark is a person's own, and nobody else's affair. */
@Component
public class ReadMarks {

  /** So many are marked at once at most. */
  public static final int MOST = 5_000;

  private final ReadMarkStore store;
  private final Clock clock;

  ReadMarks(ReadMarkStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * Many comments that were marked at once.
   *
   * @param at to the millisecond; by it they are unmarked again
   */
  public record Marked(int count, Instant at) {}

  public void mark(UUID comment, Viewer viewer) {
    store.mark(comment, viewer.staff(), clock.instant());
  }

  public void unmark(UUID comment, Viewer viewer) {
    store.unmark(comment, viewer.staff());
  }

  public Marked markAll(Wanted wanted) {
    var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    return new Marked(store.markAll(wanted, now, MOST), now);
  }

  public void unmarkAll(Viewer viewer, Instant at) {
    store.unmarkAll(viewer.staff(), at);
  }
}
