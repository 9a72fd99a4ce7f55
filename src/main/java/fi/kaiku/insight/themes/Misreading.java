package fi.kaiku.insight.themes;

import fi.kaiku.statistics.Rate;
import fi.kaiku.text.Theme;

/**
 * How well a theme is read; what nobody has checked is taken to be read as badly as a reader may.
 *
 * @param right of the comments in which it was read, those that do speak of it
 * @param missed of the comments in which it was not read, those that speak of it after all
 */
record Misreading(Theme theme, Rate right, Rate missed) {

  private static final Rate CAUTIOUS = new Rate(26, 40);
  private static final Rate CAUTIOUSLY_MISSED = new Rate(4, 100);

  /** Without anything right an error is as large as what is read. */
  private static final double UNKNOWN = 1;

  /**
   * The standard error of how much too many or too few are found, as a part of them: of r + m (1 −
   * p) / p, the ratio of comments that speak of the theme to those in which it is read, where p of
   * the comments were read so, r of these rightly, and m of the others speak of it too.
   *
   * @param share p, 0…1
   */
  double error(double share) {
    var r = right.isEmpty() ? CAUTIOUS : right;
    var m = missed.isEmpty() ? CAUTIOUSLY_MISSED : missed;
    if (share <= 0) {
      return UNKNOWN;
    }
    var others = (1 - share) / share;
    var ratio = part(r) + part(m) * others;
    return Math.min(UNKNOWN, Math.hypot(standardError(r), standardError(m) * others) / ratio);
  }

  private static double standardError(Rate rate) {
    var p = part(rate);
    return Math.sqrt(p * (1 - p) / (rate.whole() + 2));
  }

  private static double part(Rate rate) {
    return (rate.part() + 1.0) / (rate.whole() + 2.0);
  }
}
