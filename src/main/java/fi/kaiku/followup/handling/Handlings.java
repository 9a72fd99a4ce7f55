package fi.kaiku.followup.handling;

import fi.kaiku.access.Viewer;
import fi.kaiku.followup.handling.HandledItem.Change;
import fi.kaiku.followup.handling.Handling.Assignee;
import fi.kaiku.insight.comments.reading.ReachedComments;
import fi.kaiku.platform.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes comments in hand, and is done with them. Whoever changes one says which version they saw:
 * of two at the same time the first is heard, and the second is told what the first did.
 */
@Service
public class Handlings {

  private final HandlingStore store;
  private final ReachedComments reached;
  private final Clock clock;

  Handlings(HandlingStore store, ReachedComments reached, Clock clock) {
    this.store = store;
    this.reached = reached;
    this.clock = clock;
  }

  /** What came of a change. */
  public sealed interface Outcome {
    /** As it is now. */
    HandledItem item();
  }

  public record Changed(HandledItem item) implements Outcome {}

  /** Somebody else was quicker, and nothing was changed. */
  public record Overtaken(HandledItem item) implements Outcome {}

  /**
   * Changes how a comment is handled.
   *
   * @param version that the viewer saw
   * @throws NotFound when the comment is gone, or out of reach
   */
  @Transactional
  public Outcome change(UUID reading, int version, UnaryOperator<Handling> change, Viewer viewer) {
    reached.require(reading, viewer);
    var seen = store.one(reading);
    var wanted = change.apply(seen.now());
    if (seen.version() != version) {
      return overtaken(seen, wanted, viewer);
    }
    var by = new Change(clock.instant(), viewer.staff(), viewer.name());
    return wanted.equals(seen.now()) || store.put(seen, wanted, by)
        ? new Changed(store.one(reading))
        : overtaken(store.one(reading), wanted, viewer);
  }

  /**
   * Changes many alike, each as it is now; what somebody else changes meanwhile stays theirs.
   *
   * @throws NotFound when one of them is gone, or out of reach
   */
  @Transactional
  public void changeAll(List<UUID> readings, UnaryOperator<Handling> change, Viewer viewer) {
    readings.forEach(reading -> reached.require(reading, viewer));
    var by = new Change(clock.instant(), viewer.staff(), viewer.name());
    var now = store.all(readings);
    for (var reading : readings) {
      var seen = now.getOrDefault(reading, HandledItem.untouched(reading));
      var _ = store.put(seen, change.apply(seen.now()), by);
    }
  }

  /**
   * Puts a comment back to how it was before its last change, if that is still the last.
   *
   * @throws NotFound when the comment is gone, or out of reach
   */
  @Transactional
  public Outcome undo(UUID reading, int version, Viewer viewer) {
    reached.require(reading, viewer);
    var before = store.after(version - 1, reading);
    return change(reading, version, now -> before.orElse(now), viewer);
  }

  /** As it is now. */
  public HandledItem one(UUID reading, Viewer viewer) {
    reached.require(reading, viewer);
    return store.one(reading);
  }

  /** How some are now, by comment; those that nobody has touched are left out. */
  public Map<UUID, HandledItem> all(List<UUID> readings) {
    return store.all(readings);
  }

  /** All that it has been, the newest first. */
  public List<HandledItem> history(UUID reading, Viewer viewer) {
    reached.require(reading, viewer);
    return store.history(reading);
  }

  public static Assignee assignee(Viewer viewer) {
    return new Assignee(viewer.staff(), viewer.name());
  }

  /** Whoever sends the same twice is not told of themselves. */
  private static Outcome overtaken(HandledItem now, Handling wanted, Viewer viewer) {
    var isOwn =
        Optional.ofNullable(now.last())
            .filter(last -> last.by().equals(viewer.staff()))
            .isPresent();
    return isOwn && now.now().equals(wanted) ? new Changed(now) : new Overtaken(now);
  }
}
