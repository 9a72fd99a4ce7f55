package fi.kaiku.display;

import fi.kaiku.statistics.Interval;
import java.util.Map;
import java.util.stream.DoubleStream;

/** The part of the scale of scores that a chart shows, from one even mark to another. */
public record ChartScale(Interval ends, int step) {

  private static final int LEAST_SPAN = 40;

  /** Holds all values; those beyond −100…100 at its end. */
  public static ChartScale holding(DoubleStream values) {
    var of = values.map(value -> Math.clamp(value, -100, 100)).summaryStatistics();
    var low = of.getCount() == 0 ? 0 : of.getMin();
    var high = of.getCount() == 0 ? 0 : of.getMax();
    var step = high - low <= 60 ? 10 : high - low <= 120 ? 20 : 50;
    low = step * Math.floor(low / step);
    high = step * Math.ceil(high / step);
    while (high - low < LEAST_SPAN) {
      high = Math.min(100, high + step);
      low = Math.max(-100, low - step);
    }
    return new ChartScale(new Interval(low, high), step);
  }

  public Map<String, Object> axis() {
    return ChartOption.and(ChartOption.numbers(ends.low(), ends.high()), Map.of("interval", step));
  }
}
