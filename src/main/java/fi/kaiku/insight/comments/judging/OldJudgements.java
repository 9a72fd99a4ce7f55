package fi.kaiku.insight.comments.judging;

import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** What was judged longer ago than it counts. */
@Component
class OldJudgements implements Erasure {

  private final JudgementStore store;
  private final Clock clock;

  OldJudgements(JudgementStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String what() {
    return "judgements of how comments were read";
  }

  @Override
  public int erase() {
    return store.deleteUntil(Helsinki.day(clock.instant()).minusMonths(ThemeQuality.MONTHS));
  }
}
