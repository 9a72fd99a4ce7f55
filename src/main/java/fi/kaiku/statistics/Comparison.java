package fi.kaiku.statistics;

/**
 * How much higher one of two figures of different people is than the other, in points.
 *
 * @param difference as the two figures show it, unrounded
 * @param interval the 95 % interval of the difference
 */
public record Comparison(double difference, Interval interval) {

  /** Whether the one figure is higher than the other, as far as the answers can tell. */
  public enum Outcome {
    BETTER,
    WORSE,
    CANNOT_TELL
  }

  /**
   * Two scores, −200…200: the adjusted Wald estimate of either, and the sum of their variances.
   *
   * @throws IllegalStateException when nobody answered on one side
   * @see <a href="https://measuringu.com/nps-significance-test/">Lewis and Sauro 2021, How to
   *     Statistically Compare Two Net Promoter Scores</a>
   */
  static Comparison of(Nps one, Nps other) {
    var difference = one.value() - other.value();
    var middle = one.adjusted().value() - other.adjusted().value();
    var error = Math.hypot(one.adjusted().standardError(), other.adjusted().standardError());
    return new Comparison(difference, Interval.around(middle, error).within(-200, 200));
  }

  /**
   * Two rates in per cent, −100…100: Newcombe's hybrid of the two Wilson score intervals, without
   * continuity correction.
   *
   * @throws IllegalStateException of nothing
   * @see <a
   *     href="https://doi.org/10.1002/(SICI)1097-0258(19980430)17:8%3C873::AID-SIM779%3E3.0.CO;2-I">
   *     Newcombe 1998, Interval estimation for the difference between independent proportions,
   *     method 10</a>
   */
  static Comparison of(Rate one, Rate other) {
    var difference = one.value() - other.value();
    var below =
        Math.hypot(one.value() - one.interval().low(), other.interval().high() - other.value());
    var above =
        Math.hypot(one.interval().high() - one.value(), other.value() - other.interval().low());
    return new Comparison(difference, new Interval(difference - below, difference + above));
  }

  /**
   * Two means, −4…4: the adjusted Wald estimate of either, and the sum of their variances, which
   * need not be equal.
   *
   * @throws IllegalStateException when nobody answered on one side
   */
  static Comparison of(Mean one, Mean other) {
    var interval = one.adjusted().minus(other.adjusted());
    return new Comparison(one.value() - other.value(), interval);
  }

  public Outcome outcome() {
    if (interval.low() > 0) {
      return Outcome.BETTER;
    }
    return interval.high() < 0 ? Outcome.WORSE : Outcome.CANNOT_TELL;
  }
}
