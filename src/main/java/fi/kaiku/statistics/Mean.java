package fi.kaiku.statistics;

import java.util.Collections;
import java.util.List;

/**
 * Answers to a statement, counted by value, and their mean.
 *
 * @param counts how many gave 1, 2, … 5
 */
public record Mean(List<Long> counts) implements Figure<Mean> {

  public static final int LEAST = 1;
  public static final int MOST = 5;
  public static final Mean NONE = new Mean(Collections.nCopies(MOST, 0L));

  public Mean {
    if (counts.size() != MOST) {
      throw new IllegalArgumentException("statements are answered 1 to 5");
    }
    counts = List.copyOf(counts);
  }

  @Override
  public long n() {
    return sumOfPowers(0);
  }

  /**
   * The mean, 1…5, unrounded.
   *
   * @throws IllegalStateException when nobody answered
   */
  @Override
  public double value() {
    return (double) sumOfPowers(1) / someAnswers();
  }

  /**
   * The 95 % interval of the mean, 1…5, unrounded: the adjusted Wald interval, which counts half an
   * answer more at either end, so that it also holds for small groups and for those that all agree.
   *
   * @throws IllegalStateException when nobody answered
   * @see <a href="https://doi.org/10.1080/00031305.1998.10480550">Agresti and Coull 1998,
   *     Approximate is better than "exact" for interval estimation of binomial proportions; for
   *     scores <a href="https://arxiv.org/abs/1601.07235">Rocks 2016</a></a>
   */
  @Override
  public Interval interval() {
    return adjusted().interval();
  }

  /** A mean as it is estimated from a sample, with its standard error. */
  record Estimate(double value, double standardError) {

    /**
     * Of some answers and half an answer more at either end.
     *
     * @param sum of their values
     * @param squares the sum of the squares of their values
     */
    static Estimate of(long n, long sum, long squares) {
      var all = n + 1.0;
      var mean = (sum + 0.5 * (LEAST + MOST)) / all;
      var square = squares + 0.5 * (LEAST * LEAST + MOST * MOST);
      var variance = (square - all * mean * mean) / n;
      return new Estimate(mean, Math.sqrt(variance / all));
    }

    /** The interval of how much higher it is than another of different people, −4…4. */
    Interval minus(Estimate other) {
      var most = MOST - LEAST;
      return Interval.around(value - other.value, Math.hypot(standardError, other.standardError))
          .within(-most, most);
    }

    Interval interval() {
      return Interval.around(value, standardError).within(LEAST, MOST);
    }
  }

  /** The middle of the adjusted Wald interval and its standard error. */
  Estimate adjusted() {
    return Estimate.of(someAnswers(), sumOfPowers(1), sumOfPowers(2));
  }

  @Override
  public Comparison minus(Mean other) {
    return Comparison.of(this, other);
  }

  /** Those who agree, 4 or 5, of all. */
  public Rate topTwo() {
    return new Rate(counts.get(3) + counts.get(4), n());
  }

  private long someAnswers() {
    if (n() == 0) {
      throw new IllegalStateException("no answers, no mean");
    }
    return n();
  }

  private long sumOfPowers(int power) {
    var sum = 0L;
    for (int value = LEAST; value <= MOST; value++) {
      sum += counts.get(value - LEAST) * Math.round(Math.pow(value, power));
    }
    return sum;
  }
}
