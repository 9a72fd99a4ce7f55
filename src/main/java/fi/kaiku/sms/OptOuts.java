package fi.kaiku.sms;

import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers whose holder wants no more messages; checked when deciding and again at hand-over. */
@Service
public class OptOuts {

  /** For so long after opting out with the link one may take it back with the link. */
  private static final Duration TIME_TO_UNDO = Duration.ofMinutes(10);

  private final OptOutStore store;
  private final QueueStore queue;
  private final Clock clock;

  OptOuts(OptOutStore store, QueueStore queue, Clock clock) {
    this.store = store;
    this.queue = queue;
    this.clock = clock;
  }

  /** Where somebody said that they want no more messages. */
  public enum SaidBy {
    REPLY,
    LINK,
    STAFF
  }

  /** How a number stands. */
  public enum State {
    NONE,
    /** Opted out a moment ago with the link, and can take it back. */
    FRESH,
    LASTING
  }

  /** Remembers it and withdraws what waits for the number, in one transaction. */
  @Transactional
  public void optOut(UUID phoneKey, SaidBy saidBy) {
    var now = clock.instant();
    store.add(
        phoneKey, saidBy, Helsinki.day(now), saidBy == SaidBy.LINK ? now.plus(TIME_TO_UNDO) : null);
    queue.withdrawFor(phoneKey, now);
  }

  /** Takes back what was said with the link a moment ago; anything older or else stays. */
  @Transactional
  public void undo(UUID phoneKey) {
    store.undo(phoneKey, clock.instant());
  }

  public State state(UUID phoneKey) {
    return store
        .undoable(phoneKey, clock.instant())
        .map(undoable -> undoable ? State.FRESH : State.LASTING)
        .orElse(State.NONE);
  }

  /** Which of these numbers have opted out. */
  public Set<UUID> among(Collection<UUID> phoneKeys) {
    return store.among(phoneKeys);
  }
}
