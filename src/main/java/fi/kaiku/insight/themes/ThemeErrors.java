package fi.kaiku.insight.themes;

import fi.kaiku.statistics.Rate;
import fi.kaiku.text.Theme;
import java.util.Map;
import java.util.Objects;

/** How badly themes are read, as far as anybody has checked by one moment. */
public final class ThemeErrors {

  private final Map<Theme, Misreading> readings;

  ThemeErrors(Map<Theme, Misreading> readings) {
    this.readings = readings;
  }

  /**
   * The standard error of how much too many or too few comments on a theme are found, as a part of
   * them, at the share that two rates have together. There must be somebody in either.
   */
  public double of(Theme theme, Rate one, Rate other) {
    var share = (double) (one.part() + other.part()) / (one.whole() + other.whole());
    return Objects.requireNonNull(readings.get(theme)).error(share);
  }
}
