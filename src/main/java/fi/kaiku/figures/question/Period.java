package fi.kaiku.figures.question;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;

/**
 * From a day to a day, both included. Figures are of whole months of visits, or of the whole weeks
 * in which answers appeared.
 */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " is after " + to);
    }
  }

  /** A whole month. */
  public static Period of(YearMonth month) {
    return of(month, month);
  }

  private static Period of(YearMonth first, YearMonth last) {
    return new Period(first.atDay(1), last.atEndOfMonth());
  }

  /** What is looked at when nobody says otherwise: this month and the two before it, whole. */
  public static Period usual(Clock clock) {
    return lastMonths(3, today(clock));
  }

  public static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(Helsinki.ZONE));
  }

  /** This month and the months before it, so many in all. */
  static Period lastMonths(int months, LocalDate today) {
    var last = YearMonth.from(today);
    return of(last.minusMonths(months - 1L), last);
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** The months of which it has any day, from the first. */
  public List<YearMonth> months() {
    var last = YearMonth.from(to);
    return Stream.iterate(YearMonth.from(from), m -> !m.isAfter(last), m -> m.plusMonths(1))
        .toList();
  }

  /** The months of which it has any day, as a whole. */
  public Period wholeMonths() {
    return of(YearMonth.from(from), YearMonth.from(to));
  }

  /** The weeks of which it has any day, Monday to Sunday. */
  public Period wholeWeeks() {
    return new Period(
        from.with(previousOrSame(DayOfWeek.MONDAY)), to.with(nextOrSame(DayOfWeek.SUNDAY)));
  }

  /** The months that end with the last month of this period, so many in all. */
  public Period monthsUpToEnd(int months) {
    var last = YearMonth.from(to);
    return of(last.minusMonths(months - 1L), last);
  }
}
