package fi.kaiku.feedback.uninvited;

import fi.kaiku.platform.Job;
import java.time.LocalTime;
import org.springframework.stereotype.Component;

/** In the night after a month has ended, and for what comes late of it in any other. */
@Component
class SmallHaulJob implements Job {

  private static final LocalTime SMALL_HOURS = LocalTime.of(3, 50);

  private final SmallHauls hauls;

  SmallHaulJob(SmallHauls hauls) {
    this.hauls = hauls;
  }

  @Override
  public String name() {
    return "pool-uninvited";
  }

  @Override
  public Pace pace() {
    return new Pace.Daily(SMALL_HOURS);
  }

  @Override
  public void run() {
    hauls.pool();
  }
}
