package fi.kaiku.statistics;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The mean of a baseline and the natural limits about it, on the figure's own scale but not cut to
 * it, unrounded. One point alone has no spread; its limits are infinitely far.
 *
 * @param baseline the number of points that they were computed from
 * @see <a href="https://www.england.nhs.uk/publication/making-data-count/">NHS England, Making Data
 *     Count</a>
 */
public record XmrLimits(double lower, double mean, double upper, int baseline) {

  /** With fewer points nothing is called a change. */
  public static final int FEWEST = 7;

  /** Fewer points than this give limits that the next points will still move. */
  static final int ENOUGH = 13;

  /** 3 ÷ 1.128: three standard deviations in mean moving ranges of two points. */
  private static final double IN_MOVING_RANGES = 2.66;

  /** A moving range of more than so many mean ones is an outlier. */
  private static final double OUTLYING = 3.267;

  /** Whether moving ranges that are themselves out of control widen the limits. */
  enum Outliers {
    LEFT_OUT,
    COUNTED
  }

  static XmrLimits of(List<Double> baseline, Outliers outliers) {
    var mean = mean(baseline);
    var half = IN_MOVING_RANGES * meanMovingRange(movingRanges(baseline), outliers);
    return new XmrLimits(mean - half, mean, mean + half, baseline.size());
  }

  /** Whether there were too few points for limits that one can rely on. */
  public boolean areProvisional() {
    return baseline < ENOUGH;
  }

  boolean areNear(double value) {
    var near = (upper - mean) * 2 / 3;
    return value <= upper && value >= lower && Math.abs(value - mean) > near;
  }

  private static List<Double> movingRanges(List<Double> values) {
    return IntStream.range(1, values.size())
        .mapToObj(i -> Math.abs(values.get(i) - values.get(i - 1)))
        .toList();
  }

  private static double meanMovingRange(List<Double> ranges, Outliers outliers) {
    if (ranges.isEmpty()) {
      return Double.POSITIVE_INFINITY;
    }
    var all = mean(ranges);
    return switch (outliers) {
      case COUNTED -> all;
      case LEFT_OUT -> mean(ranges.stream().filter(range -> range <= OUTLYING * all).toList());
    };
  }

  /** In two passes, so that equal values have themselves as their mean. */
  private static double mean(List<Double> values) {
    var rough = values.stream().mapToDouble(Double::doubleValue).sum() / values.size();
    var rest = values.stream().mapToDouble(value -> value - rough).sum() / values.size();
    return rough + rest;
  }
}
