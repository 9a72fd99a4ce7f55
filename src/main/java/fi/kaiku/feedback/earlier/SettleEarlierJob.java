package fi.kaiku.feedback.earlier;

import fi.kaiku.feedback.release.Releases;
import fi.kaiku.platform.Job;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Puts the answers from before answers waited for others among those that wait, a month at a time,
 * and releases the month at once when its links have closed.
 */
@Component
class SettleEarlierJob implements Job {

  private static final Duration PAUSE = Duration.ofMinutes(10);

  private final EarlierAnswers earlier;
  private final Releases releases;

  SettleEarlierJob(EarlierAnswers earlier, Releases releases) {
    this.earlier = earlier;
    this.releases = releases;
  }

  @Override
  public String name() {
    return "settle-earlier";
  }

  @Override
  public Pace pace() {
    return new Pace.OnOneNode(PAUSE);
  }

  @Override
  public void run() {
    var month = earlier.oldestMonth();
    while (month.isPresent()) {
      var of = month.get();
      while (earlier.moveSome(of) > 0) {}
      if (releases.due().contains(of)) {
        releases.release(of);
      }
      month = earlier.oldestMonth();
    }
  }
}
