package fi.kaiku.sms.sending;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.springframework.stereotype.Component;

/**
 * The time by which messages leave or expire: the database's, the only clock that all nodes share.
 * A node whose own clock has jumped must not send at night, or too late.
 */
@Component
class SharedClock {

  /** Less is the time that a question to the database takes. */
  private static final Duration NOTHING = Duration.ofSeconds(1);

  private final Clock clock;
  private final InstantSource machine;
  private volatile Duration ahead = Duration.ZERO;

  SharedClock(Clock clock) {
    this.clock = clock;
    this.machine = InstantSource.system();
  }

  /** The database has just told its time. */
  void databaseSays(Instant now) {
    var difference = Duration.between(machine.instant(), now);
    ahead = difference.abs().compareTo(NOTHING) < 0 ? Duration.ZERO : difference;
  }

  Instant now() {
    return clock.instant().plus(ahead);
  }
}
