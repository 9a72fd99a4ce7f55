package fi.kaiku.insight.comments.judging;

import fi.kaiku.display.Numbers;
import fi.kaiku.statistics.Rate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How well each theme is read, as the page shows it. */
@Component
class JudgedThemes {

  /**
   * One theme.
   *
   * @param right of what was read, what is right: {@code 84,2 %}; null while nothing is known
   * @param missed the same of what was passed over
   * @param judged how many comments were judged in this county
   */
  record Row(
      String theme,
      @Nullable String right,
      @Nullable String rightInterval,
      @Nullable String missed,
      @Nullable String missedInterval,
      String judged) {}

  private final ThemeQuality quality;

  JudgedThemes(ThemeQuality quality) {
    this.quality = quality;
  }

  List<Row> rows(Numbers numbers) {
    return quality.all().values().stream().map(one -> row(one, numbers)).toList();
  }

  private static Row row(Quality one, Numbers numbers) {
    return new Row(
        one.theme().word(),
        value(one.right(), numbers),
        interval(one.right(), numbers),
        value(one.missed(), numbers),
        interval(one.missed(), numbers),
        numbers.whole(one.judged()));
  }

  private static @Nullable String value(Rate rate, Numbers numbers) {
    return rate.isEmpty() ? null : numbers.percent(rate.value());
  }

  private static @Nullable String interval(Rate rate, Numbers numbers) {
    return rate.isEmpty() ? null : numbers.percents(rate.interval());
  }
}
