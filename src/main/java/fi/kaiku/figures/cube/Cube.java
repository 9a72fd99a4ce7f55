package fi.kaiku.figures.cube;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The daily figures that everything is counted from. Each change of an answer or an encounter
 * leaves a note in its own transaction; here the noted days are counted anew. One node at a time
 * does so.
 */
@Component
class Cube {

  /** So many notes in one transaction. */
  private static final int MOST = 20_000;

  private final CubeStore store;
  private final ComputedStore computed;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Cube(CubeStore store, ComputedStore computed, TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.computed = computed;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Works off all notes of changes; computes everything when that has never been done. */
  void refresh(CountedThing counted) {
    var worked = MOST;
    while (worked == MOST) {
      worked = transaction.execute(_ -> step(counted));
    }
  }

  /** Forgets when figures were changed; waits for whoever computes just now. */
  void sweep() {
    transaction.executeWithoutResult(
        _ -> {
          computed.lock();
          computed
              .state()
              .ifPresent(
                  state -> {
                    store.sweep(state.swept(), computed.next());
                    computed.swept();
                  });
        });
  }

  /** Computes everything anew, whatever it was before. */
  void rebuild() {
    transaction.executeWithoutResult(
        _ -> {
          computed.lock();
          rebuilt();
        });
  }

  private int step(CountedThing counted) {
    if (!computed.tryLock()) {
      return 0;
    }
    if (computed.state().isEmpty()) {
      rebuilt();
      return 0;
    }
    return store.hasNotes(counted) ? store.refresh(counted, MOST, computed.next()) : 0;
  }

  private void rebuilt() {
    computed.takeTime();
    computed.begin(clock.instant());
    store.forgetBackgrounds();
    for (var counted : CountedThing.values()) {
      store.rebuild(counted);
    }
  }
}
