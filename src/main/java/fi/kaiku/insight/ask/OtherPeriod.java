package fi.kaiku.insight.ask;

import fi.kaiku.figures.question.Period;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The other period that figures are compared with. */
enum OtherPeriod {
  NOTHING,
  /** As many months, and just before. */
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

  /** The other one of some whole months. */
  Optional<Period> of(Period period) {
    return switch (this) {
      case NOTHING -> Optional.empty();
      case PREVIOUS -> Optional.of(earlier(period, period.months().size()));
      case YEAR_BEFORE -> Optional.of(earlier(period, 12));
    };
  }

  /** The end of a month stays one, however long the months are. */
  private static Period earlier(Period period, long months) {
    return new Period(period.from().minusMonths(months), period.to().minusMonths(months))
        .wholeMonths();
  }
}
