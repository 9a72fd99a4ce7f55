package fi.kaiku.sms.smpp;

import java.time.Duration;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * Whether the operator still answers. An open connection proves nothing: only an answer does. After
 * a silence the line is to be tested, and without an answer to that it is dead.
 */
final class Pulse {

  /** What is to be done about the line. */
  enum Sign {
    WELL,
    TEST_IT,
    DEAD
  }

  private final Duration enquireLink;
  private final Duration linkTimeout;
  private final LongSupplier nanoTime;
  private volatile long answeredAt;
  private volatile @Nullable Long testedAt;

  Pulse(Duration enquireLink, Duration linkTimeout, LongSupplier nanoTime) {
    this.enquireLink = enquireLink;
    this.linkTimeout = linkTimeout;
    this.nanoTime = nanoTime;
    this.answeredAt = nanoTime.getAsLong();
  }

  void answered() {
    answeredAt = nanoTime.getAsLong();
    testedAt = null;
  }

  /**
   * Feels the pulse.
   *
   * @param awaited how many messages have no answer yet: while some are awaited, silence is
   *     suspicious sooner
   */
  Sign feel(int awaited) {
    var tested = testedAt;
    var now = nanoTime.getAsLong();
    if (tested != null) {
      return now - tested > linkTimeout.toNanos() ? Sign.DEAD : Sign.WELL;
    }
    if (now - answeredAt >= patience(awaited).toNanos()) {
      testedAt = now;
      return Sign.TEST_IT;
    }
    return Sign.WELL;
  }

  /** Whether an answer has come as lately as on a living line one must have. */
  boolean isFelt() {
    return nanoTime.getAsLong() - answeredAt
        <= enquireLink.plus(linkTimeout.multipliedBy(2)).toNanos();
  }

  private Duration patience(int awaited) {
    return awaited > 0 && linkTimeout.compareTo(enquireLink) < 0 ? linkTimeout : enquireLink;
  }
}
