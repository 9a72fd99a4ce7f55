package fi.kaiku.retention;

import fi.kaiku.platform.Erasure;
import fi.kaiku.platform.Job;
import java.time.LocalTime;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Forgets, once a night, everything that has been kept long enough. */
@Component
class RetentionJob implements Job {

  private static final Logger log = LoggerFactory.getLogger(RetentionJob.class);
  private static final LocalTime NIGHT = LocalTime.of(3, 15);

  private final List<Erasure> erasures;

  RetentionJob(List<Erasure> erasures) {
    this.erasures = erasures;
  }

  @Override
  public String name() {
    return "retention";
  }

  @Override
  public Pace pace() {
    return new Pace.Daily(NIGHT);
  }

  @Override
  public void run() {
    erasures.forEach(RetentionJob::erase);
  }

  /** One that fails does not keep the others from forgetting. */
  private static void erase(Erasure erasure) {
    try {
      log.info("erased {}: {}", erasure.what(), erasure.erase());
    } catch (RuntimeException e) {
      log.error("could not erase {}: {}", erasure.what(), e.getClass().getName());
    }
  }
}
