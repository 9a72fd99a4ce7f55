package fi.kaiku.statistics;

/**
 * How much more often a word stands in some texts than in others: log-odds with an informative
 * Dirichlet prior, so that rare words need more to stand out.
 *
 * @param now texts with the word among those that are looked at
 * @param ofNow all words of those, counted once in each text
 * @param before texts with the word among the others
 * @param ofBefore all words of the others, counted in the same way
 * @see <a href="https://doi.org/10.1093/pan/mpn018">Monroe, Colaresi and Quinn 2008, Fightin’
 *     Words, section 3.5.1</a>
 */
public record LogOdds(long now, long ofNow, long before, long ofBefore) {

  /** The weight of the prior, in words: it is as if so many more had been read on either side. */
  private static final double PRIOR = 500;

  /** The difference in standard errors; above 0 when there is more of the word now. */
  public double z() {
    var all = ofNow + ofBefore;
    if (all == 0) {
      return 0;
    }
    var prior = PRIOR * (now + before) / all;
    if (prior == 0) {
      return 0;
    }
    var difference = odds(now + prior, ofNow + PRIOR) - odds(before + prior, ofBefore + PRIOR);
    return difference / Math.sqrt(1 / (now + prior) + 1 / (before + prior));
  }

  private static double odds(double word, double all) {
    return Math.log(word / Math.max(all - word, 1));
  }
}
