package fi.kaiku.insight.themes;

import fi.kaiku.statistics.ThemeSaid;
import fi.kaiku.text.Theme;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** What decides which theme stands first. */
enum ThemeOrder {
  /** What is praised or criticised much more than the other way round. */
  DIFFERENCE,
  /** What is praised and criticised most. */
  SAID,
  /** What is criticised most. */
  CRITICISM;

  static List<String> words() {
    return Stream.of(values()).map(ThemeOrder::word).toList();
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  static ThemeOrder of(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }

  Comparator<Theme> of(Map<Theme, ThemeSaid> said) {
    return Comparator.<Theme>comparingLong(
            theme -> -weight(Objects.requireNonNull(said.get(theme))))
        .thenComparing(Comparator.naturalOrder());
  }

  private long weight(ThemeSaid said) {
    return switch (this) {
      case DIFFERENCE -> Math.abs(said.praised() - said.criticised());
      case SAID -> said.praised() + said.criticised();
      case CRITICISM -> said.criticised();
    };
  }
}
