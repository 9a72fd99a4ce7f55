package fi.kaiku.people.doorkeeper;

import fi.kaiku.people.doorkeeper.StrangerRefused.Tried;
import io.github.bucket4j.Bucket;
import java.time.Clock;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Has it written down that strangers were refused, but lets nobody fill the audit log with it. */
@Component
public class Strangers {

  private static final Logger log = LoggerFactory.getLogger(Strangers.class);

  /** So many lines at once, and again in an hour. */
  public static final int LINES = 240;

  private static final Duration PER = Duration.ofHours(1);

  private final ApplicationEventPublisher events;
  private final Bucket lines;
  private final Bucket warnings;

  Strangers(ApplicationEventPublisher events, Clock clock) {
    this.events = events;
    this.lines = bucket(LINES, clock);
    this.warnings = bucket(1, clock);
  }

  public void refused(Tried tried) {
    if (lines.tryConsume(1)) {
      events.publishEvent(new StrangerRefused(tried));
    } else if (warnings.tryConsume(1)) {
      log.warn("so many strangers are refused that not all are in the audit log");
    }
  }

  private static Bucket bucket(int lines, Clock clock) {
    return Bucket.builder()
        .withCustomTimePrecision(new SignInThrottle.ByClock(clock))
        .addLimit(limit -> limit.capacity(lines).refillGreedy(lines, PER))
        .build();
  }
}
