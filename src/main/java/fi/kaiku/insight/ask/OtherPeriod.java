package fi.kaiku.insight.ask;

import fi.kaiku.figures.question.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The other period that figures are compared with. */
enum OtherPeriod {
  NOTHING,
  /** As long, and just before; as many whole months before whole months. */
  PREVIOUS,
  YEAR_BEFORE;

  /** The word in the address of a page: {@code year-before}. */
  String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static List<String> words() {
    return Stream.of(values()).map(OtherPeriod::word).toList();
  }

  /** The choice with this word, which is one of them. */
  static OtherPeriod of(String word) {
    return Stream.of(values())
        .filter(against -> against.word().equals(word))
        .findFirst()
        .orElse(NOTHING);
  }

  Optional<Period> of(Period period) {
    return switch (this) {
      case NOTHING -> Optional.empty();
      case PREVIOUS -> Optional.of(before(period));
      case YEAR_BEFORE -> Optional.of(earlier(period, 12));
    };
  }

  private static Period before(Period period) {
    if (period.from().getDayOfMonth() == 1 && endsMonth(period.to())) {
      var months = ChronoUnit.MONTHS.between(period.from(), period.to().plusDays(1));
      return earlier(period, months);
    }
    var days = period.days();
    return new Period(period.from().minusDays(days), period.from().minusDays(1));
  }

  /** The end of a month stays one, however long the months are. */
  private static Period earlier(Period period, long months) {
    var to = period.to().minusMonths(months);
    return new Period(
        period.from().minusMonths(months),
        endsMonth(period.to()) ? YearMonth.from(to).atEndOfMonth() : to);
  }

  private static boolean endsMonth(LocalDate day) {
    return day.equals(YearMonth.from(day).atEndOfMonth());
  }
}
