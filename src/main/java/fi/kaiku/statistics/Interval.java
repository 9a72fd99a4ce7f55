package fi.kaiku.statistics;

/** The span in which a figure lies with 95 % confidence, on the figure's own scale. */
public record Interval(double low, double high) {

  /** The 97.5 % point of the normal distribution: the half-width of 95 % in standard errors. */
  static final double STANDARD_ERRORS = 1.959963984540054;

  static Interval around(double middle, double standardError) {
    var half = STANDARD_ERRORS * standardError;
    return new Interval(middle - half, middle + half);
  }

  Interval within(double least, double most) {
    return new Interval(Math.clamp(low, least, most), Math.clamp(high, least, most));
  }

  Interval times(double factor) {
    return new Interval(low * factor, high * factor);
  }
}
