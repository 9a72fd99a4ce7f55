package fi.kaiku.figures.question;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** The periods that a page offers by name. */
public enum PeriodChoice {
  THREE_MONTHS,
  TWELVE_MONTHS,
  THIS_MONTH,
  LAST_MONTH,
  /** From a day to a day. */
  CUSTOM;

  /** The word in the address of a page: {@code three-months}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** All words. */
  public static List<String> words() {
    return Stream.of(values()).map(PeriodChoice::word).toList();
  }

  /**
   * All words, first the one that holds without a word on the period: own days when there are any.
   *
   * @param given the names of the parameters that were given
   */
  public static List<String> words(Set<String> given) {
    var usual = given.contains("from") || given.contains("to") ? CUSTOM : THREE_MONTHS;
    return Stream.concat(Stream.of(usual.word()), words().stream()).distinct().toList();
  }

  /** The choice with this word, which is one of them. */
  public static PeriodChoice of(String word) {
    return Stream.of(values())
        .filter(choice -> choice.word().equals(word))
        .findFirst()
        .orElse(THREE_MONTHS);
  }

  /** The months it means; three when the page asks for its own days and has none. */
  public Period on(LocalDate today) {
    return switch (this) {
      case THIS_MONTH -> Period.lastMonths(1, today);
      case LAST_MONTH -> Period.of(YearMonth.from(today).minusMonths(1));
      case TWELVE_MONTHS -> Period.lastMonths(12, today);
      case THREE_MONTHS, CUSTOM -> Period.lastMonths(3, today);
    };
  }
}
