package fi.kaiku.sms;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Numbers whose holder wants no more messages; checked when deciding and again at hand-over. */
@Service
public class OptOuts {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

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

  /** Remembers it and withdraws what waits for the number, in one transaction. */
  @Transactional
  public void optOut(UUID phoneKey, SaidBy saidBy) {
    store.add(phoneKey, saidBy, LocalDate.now(clock.withZone(HELSINKI)));
    queue.withdrawFor(phoneKey, clock.instant());
  }

  /** Which of these numbers have opted out. */
  public Set<UUID> among(Collection<UUID> phoneKeys) {
    return store.among(phoneKeys);
  }
}
