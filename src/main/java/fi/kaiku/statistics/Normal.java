package fi.kaiku.statistics;

/** The standard normal distribution. */
final class Normal {

  private Normal() {}

  /**
   * How likely a deviate is that far from 0 or further, on either side: 0…1, wrong by less than
   * 1.5e-7.
   *
   * @see <a href="https://personal.math.ubc.ca/~cbm/aands/page_299.htm">Abramowitz and Stegun 1964,
   *     Handbook of Mathematical Functions, 7.1.26</a>
   */
  static double twoSided(double z) {
    var x = Math.abs(z) / Math.sqrt(2);
    var t = 1 / (1 + 0.3275911 * x);
    var polynomial =
        t
            * (0.254829592
                + t * (-0.284496736 + t * (1.421413741 + t * (-1.453152027 + t * 1.061405429))));
    return Math.clamp(polynomial * Math.exp(-x * x), 0, 1);
  }
}
