package fi.kaiku.insight.comments.reading;

import fi.kaiku.platform.Job;
import java.time.Duration;
import org.springframework.stereotype.Component;

/**
 * Reads the comments of answers that have appeared or changed; then, while there are none, those
 * again that an older reader has read.
 */
@Component
class ReadCommentJob implements Job {

  private static final Duration PAUSE = Duration.ofSeconds(1);

  /** Then it is heard of, and goes on. */
  private static final Duration LONGEST = Duration.ofMinutes(5);

  private final Readings readings;

  ReadCommentJob(Readings readings) {
    this.readings = readings;
  }

  @Override
  public String name() {
    return "read-comments";
  }

  @Override
  public Pace pace() {
    return new Pace.OnEachNode(PAUSE);
  }

  @Override
  public void run() {
    readings.begin();
    var until = System.nanoTime() + LONGEST.toNanos();
    do {
      while (readings.readSome()) {}
    } while (readings.readSomeAgain() && System.nanoTime() < until);
  }
}
