package fi.kaiku.figures.question;

import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Days of visit, both ends included. */
public record Period(LocalDate from, LocalDate to) {

  public Period {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException(from + " is after " + to);
    }
  }

  static Period of(YearMonth month) {
    return new Period(month.atDay(1), month.atEndOfMonth());
  }

  /** What is looked at when nobody says otherwise: this month so far and the two before it. */
  public static Period usual(Clock clock) {
    return lastMonths(3, today(clock));
  }

  public static LocalDate today(Clock clock) {
    return LocalDate.now(clock.withZone(Helsinki.ZONE));
  }

  /** This month so far and the months before it, so many in all. */
  static Period lastMonths(int months, LocalDate today) {
    return new Period(YearMonth.from(today).minusMonths(months - 1L).atDay(1), today);
  }

  public long days() {
    return ChronoUnit.DAYS.between(from, to) + 1;
  }

  /** The months that end with the last month of this period, so many in all. */
  public Period monthsUpToEnd(int months) {
    return new Period(YearMonth.from(to).minusMonths(months - 1L).atDay(1), to);
  }
}
