package fi.kaiku.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * A clock that can be put to another day and runs on from there, so that months pass in seconds.
 */
final class FastForwardClock extends Clock {

  private final Clock real;
  private volatile Duration offset = Duration.ZERO;

  FastForwardClock(Clock real) {
    this.real = real;
  }

  /** From now on it is this instant, and time goes on at its usual pace. */
  void putTo(Instant instant) {
    offset = Duration.between(real.instant(), instant);
  }

  /** Back to the present. */
  void putRight() {
    offset = Duration.ZERO;
  }

  @Override
  public Instant instant() {
    return real.instant().plus(offset);
  }

  @Override
  public ZoneId getZone() {
    return real.getZone();
  }

  /** The zone changes nothing but how the instant is read; it follows this clock's moves. */
  @Override
  public Clock withZone(ZoneId zone) {
    var instants = this;
    return new Clock() {
      @Override
      public Instant instant() {
        return instants.instant();
      }

      @Override
      public ZoneId getZone() {
        return zone;
      }

      @Override
      public Clock withZone(ZoneId other) {
        return instants.withZone(other);
      }
    };
  }
}
