package fi.kaiku.sms.sending;

import fi.kaiku.sms.SmsSettings;
import fi.kaiku.sms.gateway.SmsGateway;
import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How much may leave now: the operator's window, the rate in parts, and a rest of the whole
 * connection when the operator says "too fast" or falls silent. After a rest it goes on with one
 * message and doubles while all is well. Only one thread at a time asks.
 */
final class Pacing {

  private static final double SECOND = 1e9;

  private final int window;
  private final int partsPerSecond;
  private final SmsSettings settings;
  private final LongSupplier nanoTime;

  private int allowed;
  private Duration pause = Duration.ZERO;
  private long pausedAt;
  private double parts;
  private long filledAt;

  Pacing(SmsGateway gateway, SmsSettings settings, LongSupplier nanoTime) {
    this.window = gateway.terms().window();
    this.partsPerSecond = gateway.terms().partsPerSecond();
    this.settings = settings;
    this.nanoTime = nanoTime;
    this.allowed = window;
    this.filledAt = nanoTime.getAsLong();
    this.pausedAt = filledAt;
  }

  /**
   * How many messages may be handed over.
   *
   * @param awaited how many may be answered any moment
   * @param silent how many have had no answer in time; the operator may still be at work on them
   */
  int messages(int awaited, int silent) {
    if (nanoTime.getAsLong() - pausedAt < pause.toNanos()) {
      return 0;
    }
    return Math.max(0, Math.min(allowed - awaited, window - awaited - silent));
  }

  /** How many parts may leave; the last message may go over it and is paid for by waiting. */
  int parts() {
    if (partsPerSecond == 0) {
      return Integer.MAX_VALUE;
    }
    var now = nanoTime.getAsLong();
    var room = Math.max(1, partsPerSecond / 10.0);
    parts = Math.min(room, parts + partsPerSecond * (now - filledAt) / SECOND);
    filledAt = now;
    return (int) Math.ceil(parts);
  }

  /** How long until parts may leave again. */
  Duration untilPartsMayLeave() {
    return parts() > 0
        ? Duration.ZERO
        : Duration.ofNanos((long) (-parts / partsPerSecond * SECOND)).plusMillis(1);
  }

  void handedOver(int leavingParts) {
    if (partsPerSecond > 0) {
      parts -= leavingParts;
    }
  }

  /** The operator took a message that was handed over at this time. */
  void wentWell(long handedOverAt) {
    if (handedOverAt - pausedAt > 0) {
      pause = Duration.ZERO;
      allowed = Math.min(window, allowed * 2);
    }
  }

  /** The operator pushed back, or fell silent, on what was handed over at this time. */
  void wentBadly(long handedOverAt) {
    if (pause.isZero() || handedOverAt - pausedAt > 0) {
      pausedAt = nanoTime.getAsLong();
      pause = longer(pause);
      allowed = 1;
    }
  }

  private Duration longer(Duration current) {
    var next = current.isZero() ? settings.firstPause() : current.multipliedBy(2);
    return next.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : next;
  }
}
