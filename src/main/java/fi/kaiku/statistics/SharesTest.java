package fi.kaiku.statistics;

/**
 * Whether two shares of different people differ by more than chance, when what is counted was read
 * by somebody who errs.
 *
 * @param difference of the shares, −100…100 points
 * @param p how likely chance and reading errors alone make one as large, 0…1
 */
public record SharesTest(double difference, double p) {

  /** From which p on a difference is put down to chance. */
  public static final double LEVEL = 0.05;

  /**
   * Tests the difference of two shares: the adjusted Wald statistic, each side with one case more
   * of either kind. A reader who finds too many or too few moves a share by the same part of it on
   * either side, which hides differences but makes none; one who errs otherwise on one side than on
   * the other does make some. So each side's share varies by the misreading too, as if the reader
   * had been another one.
   *
   * @param misreading the standard error of how much too many or too few are found, as a part of
   *     the share: 0 for a reader without fault
   * @throws IllegalArgumentException when there is nobody on one side
   * @see <a href="https://doi.org/10.1080/00031305.2000.10474560">Agresti and Caffo 2000, Simple
   *     and effective confidence intervals for proportions and differences of proportions</a>
   */
  public static SharesTest of(Rate one, Rate other, double misreading) {
    if (one.isEmpty() || other.isEmpty()) {
      throw new IllegalArgumentException("nobody on one side");
    }
    var p = adjusted(one);
    var q = adjusted(other);
    var variance =
        p * (1 - p) / (one.whole() + 2)
            + q * (1 - q) / (other.whole() + 2)
            + misreading * misreading * (p * p + q * q);
    return new SharesTest(
        one.value() - other.value(), Normal.twoSided((p - q) / Math.sqrt(variance)));
  }

  private static double adjusted(Rate rate) {
    return (rate.part() + 1.0) / (rate.whole() + 2.0);
  }
}
