package fi.kaiku.statistics;

import java.util.Map;

/**
 * What the score of a group would be if those who answered were of the same ages as a standard
 * population: the scores of its age bands, each with the band's share of the standard (direct
 * standardisation).
 *
 * @param value −100…100, unrounded
 * @param interval its 95 % interval, −100…100, unrounded
 * @see <a
 *     href="https://ec.europa.eu/eurostat/en/web/products-manuals-and-guidelines/-/KS-RA-13-028">
 *     Eurostat 2013, Revision of the European Standard Population</a>
 */
public record StandardizedNps(double value, Interval interval) {

  /**
   * Standardises the scores of a group's age bands.
   *
   * <p>The variance is the sum of the bands' variances, each times its share squared. The interval
   * is Rocks's with its adjustment spread over the bands by their shares: the whole adjustment in
   * each band would pull the middle towards 0 once for every band.
   *
   * @param shares of the standard, 1 in all
   * @param scores one for each of these bands; more are not looked at
   * @throws IllegalArgumentException when nobody of a band of the standard answered
   * @see <a href="https://arxiv.org/abs/1601.07235">Rocks 2016, Interval Estimation for the "Net
   *     Promoter Score"</a>
   */
  public static StandardizedNps of(Map<String, Double> shares, Map<String, Nps> scores) {
    var value = 0.0;
    var middle = 0.0;
    var variance = 0.0;
    for (var band : shares.entrySet()) {
      double share = band.getValue();
      var nps = scores.getOrDefault(band.getKey(), Nps.NONE);
      if (nps.n() == 0) {
        throw new IllegalArgumentException("no answers of age " + band.getKey());
      }
      var adjusted = nps.adjusted(share);
      value += share * nps.value();
      middle += share * adjusted.value();
      variance += Math.pow(share * adjusted.standardError(), 2);
    }
    return new StandardizedNps(
        value, Interval.around(middle, Math.sqrt(variance)).within(-100, 100));
  }
}
