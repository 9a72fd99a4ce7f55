package fi.kaiku.channel.kiosk.batch;

import fi.kaiku.platform.Helsinki;
import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When an answer was given, as far as the device's clock can be believed.
 *
 * @param clock how far it can
 * @param told what the device's clock told; null when it told nothing
 * @param ownMonth the month that the device's clock told, when that could be; null when only the
 *     arrival, or the difference of the clocks, tells the time
 */
record GivenAt(Instant at, Belief clock, @Nullable Instant told, @Nullable YearMonth ownMonth) {

  /** The oldest month of which answers are taken, counted back from this one. */
  static final int MONTHS = 12;

  /** How far clocks may differ without a word about it, and an answer lie in the future. */
  private static final Duration LEEWAY = Duration.ofMinutes(5);

  /** A device may have been made while its clock was in another zone. */
  private static final Duration BEFORE_MADE = Duration.ofDays(1);

  /** What is made of a device's clock. */
  enum Belief {
    /** It is right. */
    GOOD,
    /** It is wrong, and by how much it says itself. */
    CORRECTED,
    /** It tells what cannot be, 1970 for example: the answer counts for when it arrived. */
    LOST,
    /** No time was told: the answer counts for when it arrived. */
    NONE;

    String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /**
   * What is known of both clocks.
   *
   * @param arrived by our clock
   * @param sent by the device's clock, at the same moment; null when it does not tell
   * @param made when the device was added: no answer is older
   */
  record Clocks(Instant arrived, @Nullable Instant sent, Instant made) {

    Duration behind() {
      return sent == null ? Duration.ZERO : Duration.between(sent, arrived);
    }

    boolean allow(Instant at) {
      return !at.isBefore(made.minus(BEFORE_MADE)) && !at.isAfter(arrived.plus(LEEWAY));
    }

    Instant notLater(Instant at) {
      return at.isAfter(arrived) ? arrived : at;
    }
  }

  /** The time of an answer; nothing when it is so old that nobody knows whether it came before. */
  static Optional<GivenAt> of(@Nullable Instant told, Clocks clocks) {
    if (told == null) {
      return Optional.of(new GivenAt(clocks.arrived(), Belief.NONE, null, null));
    }
    var corrected = told.plus(clocks.behind());
    var ownMonth = clocks.allow(told) ? month(told) : null;
    if (clocks.allow(corrected)) {
      var right = clocks.behind().abs().compareTo(LEEWAY) <= 0;
      var belief = right ? Belief.GOOD : Belief.CORRECTED;
      return fresh(new GivenAt(clocks.notLater(corrected), belief, told, ownMonth), clocks);
    }
    return ownMonth == null
        ? Optional.of(new GivenAt(clocks.arrived(), Belief.LOST, told, null))
        : fresh(new GivenAt(clocks.notLater(told), Belief.GOOD, told, ownMonth), clocks);
  }

  private static Optional<GivenAt> fresh(GivenAt given, Clocks clocks) {
    var oldest = month(clocks.arrived()).minusMonths(MONTHS);
    var own = given.ownMonth();
    var old = given.month().isBefore(oldest) || (own != null && own.isBefore(oldest));
    return old ? Optional.empty() : Optional.of(given);
  }

  /** In Helsinki. */
  YearMonth month() {
    return month(at);
  }

  private static YearMonth month(Instant at) {
    return YearMonth.from(Helsinki.day(at));
  }

  /** Whether the device told when it was given, so that it is known how fast answers came. */
  boolean isTold() {
    return clock == Belief.GOOD || clock == Belief.CORRECTED;
  }
}
