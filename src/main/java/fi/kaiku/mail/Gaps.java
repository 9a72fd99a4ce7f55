package fi.kaiku.mail;

import java.time.Duration;
import java.util.List;

/** How long a mail rests before it is tried again: longer and longer, at most an hour. */
final class Gaps {

  /** A mail server that has not taken a mail for so long never will (RFC 5321, 4.5.4.1). */
  static final Duration PATIENCE = Duration.ofDays(5);

  private static final List<Duration> GAPS =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofMinutes(30),
          Duration.ofHours(1));

  private static final Duration SHORTEST_REST = Duration.ofSeconds(5);
  private static final Duration LONGEST_REST = Duration.ofMinutes(5);

  private Gaps() {}

  /** After so many tries of one mail. */
  static Duration after(int tries) {
    return GAPS.get(Math.clamp(tries - 1, 0, GAPS.size() - 1));
  }

  /**
   * How long all mails rest when the server itself, not a mail, is at fault for so many times in a
   * row: five seconds, doubled, at most five minutes, so that all leave soon when it is back.
   */
  static Duration rest(int inRow) {
    var rest = SHORTEST_REST.multipliedBy(1L << Math.clamp(inRow - 1, 0, 10));
    return rest.compareTo(LONGEST_REST) > 0 ? LONGEST_REST : rest;
  }
}
