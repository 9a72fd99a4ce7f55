package fi.kaiku.audit;

import fi.kaiku.platform.Audited;
import java.time.Clock;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what others did, in the transaction they did it in. */
@Component
class Log {

  private final EntryStore store;
  private final Clock clock;

  Log(EntryStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @EventListener
  @Transactional
  public void write(Audited deed) {
    store.insert(deed, clock.instant());
  }

  List<Entry> page(Filter filter, int size) {
    return store.page(filter, size);
  }

  /** Every kind of deed that has happened so far. */
  List<String> actions() {
    return store.actions();
  }
}
