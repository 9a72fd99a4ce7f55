package fi.kaiku.insight;

import java.time.Clock;
import java.util.function.IntSupplier;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The sums that every figure is read from. Each change of an answer or an encounter leaves a note
 * in its own transaction; here the noted days are counted anew. One node at a time does so.
 */
@Component
class Cube {

  /** Answers come at most so many days after the visit. */
  private static final int LATEST = 90;

  /** So many notes in one transaction. */
  private static final int MOST = 20_000;

  private final CubeStore answers;
  private final EncounterCubeStore encounters;
  private final ComputedStore computed;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Cube(
      CubeStore answers,
      EncounterCubeStore encounters,
      ComputedStore computed,
      TransactionTemplate transaction,
      Clock clock) {
    this.answers = answers;
    this.encounters = encounters;
    this.computed = computed;
    this.transaction = transaction;
    this.clock = clock;
  }

  /** Works off all notes of changed answers; computes everything when that has never been done. */
  void refreshAnswers() {
    workOff(() -> answers.refresh(MOST));
  }

  /** Works off all notes of changed encounters and messages. */
  void refreshEncounters() {
    workOff(() -> encounters.refresh(MOST));
  }

  /** Drops sums that have come to nothing, and forgets when the others were changed. */
  void sweep() {
    transaction.executeWithoutResult(
        _ -> {
          if (computed.tryLock()) {
            answers.sweep(Period.today(clock).minusDays(LATEST).withDayOfYear(1));
            encounters.sweep();
          }
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

  private void workOff(IntSupplier some) {
    var worked = MOST;
    while (worked == MOST) {
      worked = transaction.execute(_ -> step(some));
    }
  }

  private int step(IntSupplier some) {
    if (!computed.tryLock()) {
      return 0;
    }
    if (!computed.isComplete()) {
      rebuilt();
      return 0;
    }
    return some.getAsInt();
  }

  private void rebuilt() {
    computed.takeTime();
    answers.rebuild();
    encounters.rebuild();
    computed.complete(clock.instant());
  }
}
