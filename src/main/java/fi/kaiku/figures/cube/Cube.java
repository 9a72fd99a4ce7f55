package fi.kaiku.figures.cube;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The stored counts that every figure is made of. Each change of an answer, a group or an encounter
 * leaves a note in its own transaction; here what was noted is counted anew. One node at a time
 * does so. Answers and groups move when answers appear, and at no other time; themes when comments
 * are read or corrected.
 */
@Component
class Cube {

  /** So many notes on encounters or themes in one transaction. */
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

  /** Counts what has appeared since the last tick; everything when that has never been done. */
  void countAnswers() {
    transaction.executeWithoutResult(
        _ -> {
          if (isCountedOnce()) {
            var tick = computed.tick();
            computed.state().filter(state -> state.tick() != tick).ifPresent(s -> moveTo(tick, s));
          }
        });
  }

  /** Counts the encounters that have changed; everything when that has never been done. */
  void countEncounters() {
    var worked = MOST;
    while (worked == MOST) {
      worked = transaction.execute(_ -> isCountedOnce() ? countSomeEncounters() : 0);
    }
  }

  /**
   * Counts the themes that have changed. Comments are seen one by one, so that their sums tell
   * nothing more, and somebody who corrects a theme sees it in the figures at once.
   */
  void countThemes() {
    transaction.executeWithoutResult(
        _ -> {
          if (isCountedOnce() && store.hasNotes(CountedThing.THEMES)) {
            computed.takeTime();
            store.refresh(CountedThing.THEMES, MOST, computed.next());
          }
        });
  }

  /** Counts everything anew, whatever it was before. */
  void rebuild() {
    transaction.executeWithoutResult(
        _ -> {
          computed.lock();
          rebuilt();
        });
  }

  /** Whether it is on us to count, and there is something to begin from. */
  private boolean isCountedOnce() {
    if (!computed.tryLock()) {
      return false;
    }
    if (computed.state().isEmpty()) {
      rebuilt();
    }
    return true;
  }

  private void moveTo(long tick, ComputedStore.State state) {
    computed.takeTime();
    computed.ticked(tick);
    if (store.sweep()) {
      computed.swept(state.version());
    }
    if (store.hasNotes(CountedThing.ANSWERS) || store.hasNotes(CountedThing.GROUPS)) {
      var version = computed.next();
      store.refresh(CountedThing.ANSWERS, Integer.MAX_VALUE, version);
      store.refresh(CountedThing.GROUPS, Integer.MAX_VALUE, version);
    }
  }

  private int countSomeEncounters() {
    return store.hasNotes(CountedThing.ENCOUNTERS)
        ? store.refresh(CountedThing.ENCOUNTERS, MOST, computed.next())
        : 0;
  }

  private void rebuilt() {
    computed.takeTime();
    computed.begin(clock.instant(), computed.tick());
    store.forgetBackgrounds();
    for (var counted : CountedThing.values()) {
      store.rebuild(counted);
    }
  }
}
