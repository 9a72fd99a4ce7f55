package fi.kaiku.followup.effect;

import fi.kaiku.figures.question.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * The months that are compared: as many before as after, up to six, next to the month in which the
 * improvement was taken into use, which belongs to neither side. Only months that have ended.
 *
 * @param count on either side
 */
public record EffectMonths(Period before, Period after, int count) {

  static final int MOST = 6;

  /** None as long as no month has ended since. */
  static Optional<EffectMonths> of(LocalDate usedOn, LocalDate today) {
    var used = YearMonth.from(usedOn);
    var ended = used.until(YearMonth.from(today), ChronoUnit.MONTHS) - 1;
    if (ended < 1) {
      return Optional.empty();
    }
    var count = (int) Math.min(MOST, ended);
    return Optional.of(
        new EffectMonths(
            whole(used.minusMonths(count), used.minusMonths(1)),
            whole(used.plusMonths(1), used.plusMonths(count)),
            count));
  }

  /** The first day on which there is anything to compare. */
  static LocalDate firstDay(LocalDate usedOn) {
    return YearMonth.from(usedOn).plusMonths(2).atDay(1);
  }

  /** Whether no more months will come. */
  public boolean isAll() {
    return count == MOST;
  }

  private static Period whole(YearMonth first, YearMonth last) {
    return new Period(first.atDay(1), last.atEndOfMonth());
  }
}
