package fi.kaiku.statistics;

/**
 * Answers to "how likely would you recommend", counted: promoters gave 9–10, passives 7–8,
 * detractors 0–6.
 *
 * @see <a href="https://hbr.org/2003/12/the-one-number-you-need-to-grow">Reichheld 2003</a>
 */
public record Nps(long promoters, long passives, long detractors) implements Figure<Nps> {

  public static final Nps NONE = new Nps(0, 0, 0);

  /** The number of answers. */
  @Override
  public long n() {
    return promoters + passives + detractors;
  }

  /**
   * The Net Promoter Score: percentage of promoters less percentage of detractors, −100…100,
   * unrounded.
   *
   * @throws IllegalStateException when nobody answered
   */
  @Override
  public double value() {
    return 100.0 * (promoters - detractors) / someAnswers();
  }

  /**
   * The 95 % interval of the score, −100…100, unrounded: the adjusted Wald interval, which counts ¾
   * of an answer more on either end and 3 more in all, so that it also holds for small groups.
   *
   * @throws IllegalStateException when nobody answered
   * @see <a href="https://arxiv.org/abs/1601.07235">Rocks 2016, Interval Estimation for the "Net
   *     Promoter Score", The American Statistician 70(4)</a>
   */
  @Override
  public Interval interval() {
    var adjusted = adjusted();
    return Interval.around(adjusted.value(), adjusted.standardError()).within(-100, 100);
  }

  /** A score as it is estimated from a sample, with its standard error, both in points. */
  record Estimate(double value, double standardError) {

    private static Estimate of(double promoting, double detracting, double n) {
      var difference = promoting - detracting;
      var variance = (promoting + detracting - difference * difference) / n;
      return new Estimate(100 * difference, 100 * Math.sqrt(variance));
    }
  }

  /** The middle of the adjusted Wald interval and its standard error. */
  Estimate adjusted() {
    return adjusted(1);
  }

  /** The same with a part of the adjustment only, for answers that are a part of a whole. */
  Estimate adjusted(double part) {
    var n = someAnswers() + 3 * part;
    return Estimate.of((promoters + 0.75 * part) / n, (detractors + 0.75 * part) / n, n);
  }

  @Override
  public Comparison minus(Nps other) {
    return Comparison.of(this, other);
  }

  /**
   * The standard error of the score without adjustment, 0…100: the root of the variance of one
   * answer counted +1, 0 or −1, over n.
   */
  double standardError() {
    double n = someAnswers();
    return Estimate.of(promoters / n, detractors / n, n).standardError();
  }

  private long someAnswers() {
    if (n() == 0) {
      throw new IllegalStateException("no answers, no score");
    }
    return n();
  }
}
