package fi.kaiku.followup.delay;

import fi.kaiku.figures.question.Period;
import fi.kaiku.platform.Job;
import java.time.Clock;
import java.time.Duration;
import java.time.YearMonth;
import org.springframework.stereotype.Component;

/**
 * Counts how long feedback waits: of the last three months each time, as most happens to those; of
 * the year before that once a day.
 */
@Component
class DelayJob implements Job {

  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final Duration DAY = Duration.ofDays(1);
  private static final int EACH_TIME = 3;
  private static final int KEPT = 13;

  private final DelayStore store;
  private final Clock clock;

  DelayJob(DelayStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "delays";
  }

  @Override
  public Pace pace() {
    return new Pace.OnOneNode(PAUSE);
  }

  @Override
  public void run() {
    var month = YearMonth.from(Period.today(clock));
    for (int back = 0; back < KEPT; back++) {
      var one = month.minusMonths(back);
      if (back < EACH_TIME || isOld(one)) {
        store.count(one, clock.instant());
      }
    }
    store.forgetBefore(month.minusMonths(KEPT - 1L).atDay(1));
  }

  private boolean isOld(YearMonth month) {
    var limit = clock.instant().minus(DAY);
    return store.countedAt(month).filter(counted -> counted.isAfter(limit)).isEmpty();
  }
}
