package fi.kaiku.channel.web;

import fi.kaiku.platform.network.Origin;
import fi.kaiku.platform.network.Throttle;
import fi.kaiku.platform.network.Throttle.Limit;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How much comes in at once. Browsers that have worked for it may send as much as a whole
 * hospital's network does; others are let in more slowly, and nobody is told to go away for good.
 */
@Component
class Gate {

  private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

  /** Forms of one network in ten minutes. */
  static final int PROVEN = 60;

  static final int UNPROVEN = 8;

  private static final int PROVEN_OF_ALL = 3_000;
  private static final int UNPROVEN_OF_ALL = 240;

  private final FormTokens tokens;
  private final Throttle proven;
  private final Throttle unproven;

  Gate(FormTokens tokens, Clock clock) {
    this.tokens = tokens;
    this.proven =
        new Throttle(clock, new Limit(PROVEN, TEN_MINUTES), new Limit(PROVEN_OF_ALL, TEN_MINUTES));
    this.unproven =
        new Throttle(
            clock, new Limit(UNPROVEN, TEN_MINUTES), new Limit(UNPROVEN_OF_ALL, TEN_MINUTES));
  }

  /**
   * Whether a form may come in now.
   *
   * @param proof what the browser has worked out; null or empty without a script
   */
  boolean lets(FormToken token, @Nullable String proof, Origin network) {
    return tokens.isProven(token, proof) ? proven.allows(network) : unproven.allows(network);
  }
}
