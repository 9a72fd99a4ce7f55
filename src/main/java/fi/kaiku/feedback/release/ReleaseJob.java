package fi.kaiku.feedback.release;

import fi.kaiku.platform.Job;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** In the night after the links of a month have closed, releases its groups. */
@Component
class ReleaseJob implements Job {

  private static final LocalTime SMALL_HOURS = LocalTime.of(3, 30);

  private final Releases releases;

  ReleaseJob(Releases releases) {
    this.releases = releases;
  }

  @Override
  public String name() {
    return "release";
  }

  @Override
  public Pace pace() {
    return new Pace.Daily(SMALL_HOURS);
  }

  @Override
  public void run() {
    releases.due().forEach(releases::release);
    releases.dropLate();
  }
}
