package fi.kaiku.insight.timeline;

import static java.time.temporal.TemporalAdjusters.nextOrSame;
import static java.time.temporal.TemporalAdjusters.previousOrSame;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.TimeBucket;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** How finely a course in time is told. */
public enum TimeStep {
  MONTH(Dimension.MONTH),
  WEEK(Dimension.WEEK);

  private static final int MONTHS = 24;
  private static final int WEEKS = 52;

  private final Dimension dimension;

  TimeStep(Dimension dimension) {
    this.dimension = dimension;
  }

  Dimension dimension() {
    return dimension;
  }

  String word() {
    return dimension.word();
  }

  /** The word of the month or week of a day: {@code 2026-05}, {@code 2026-W20}. */
  String of(LocalDate day) {
    return TimeBucket.of(new Period(day, day), List.of(dimension)).getFirst().words().getFirst();
  }

  static List<String> words() {
    return Arrays.stream(values()).map(TimeStep::word).toList();
  }

  static TimeStep of(String word) {
    return word.equals(WEEK.word()) ? WEEK : MONTH;
  }

  /** What is told when nobody asks for days of their own: two years of months, a year of weeks. */
  public Period upTo(LocalDate day) {
    return switch (this) {
      case MONTH -> new Period(day.withDayOfMonth(1).minusMonths(MONTHS), day);
      case WEEK -> new Period(day.with(previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS), day);
    };
  }

  /** The whole months or weeks of a period: one that is under way is not like the others. */
  Optional<Period> wholeOf(Period period) {
    var next = period.to().plusDays(1);
    var from =
        switch (this) {
          case MONTH -> period.from().minusDays(1).withDayOfMonth(1).plusMonths(1);
          case WEEK -> period.from().with(nextOrSame(DayOfWeek.MONDAY));
        };
    var to =
        switch (this) {
          case MONTH -> next.withDayOfMonth(1).minusDays(1);
          case WEEK -> next.with(previousOrSame(DayOfWeek.MONDAY)).minusDays(1);
        };
    return to.isBefore(from) ? Optional.empty() : Optional.of(new Period(from, to));
  }
}
