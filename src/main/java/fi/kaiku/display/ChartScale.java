package fi.kaiku.display;

import fi.kaiku.display.chart.ChartAxis;
import fi.kaiku.display.chart.Scale;
import fi.kaiku.display.chart.Wording;
import fi.kaiku.statistics.Interval;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** The part of a scale that a chart shows, from one even mark to another. */
public record ChartScale(Interval ends, double step) {

  private static final int LEAST_SPAN = 40;
  private static final int MOST_STEPS = 6;

  /** Three times 0.1 is not more than three steps. */
  private static final double ROUNDING = 1e-9;

  /** For scores: holds all values; those beyond −100…100 at its end. */
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

  /** For amounts, which start at 0: holds the greatest in at most six even steps. */
  public static ChartScale fromZero(double greatest) {
    if (greatest <= 0) {
      return new ChartScale(new Interval(0, 1), 1);
    }
    var least = greatest / MOST_STEPS;
    var power = Math.pow(10, Math.floor(Math.log10(least)));
    var step =
        DoubleStream.of(1, 2, 5)
            .map(first -> first * power)
            .filter(wide -> wide * (1 + ROUNDING) >= least)
            .findFirst()
            .orElse(10 * power);
    return new ChartScale(new Interval(0, step * Math.ceil(greatest / step - ROUNDING)), step);
  }

  /** The axis with a line at each mark. */
  public ChartAxis axis(DoubleFunction<String> written) {
    var ticks =
        IntStream.rangeClosed(0, (int) Math.round((ends.high() - ends.low()) / step))
            .mapToDouble(place -> ends.low() + place * step)
            .mapToObj(value -> new ChartAxis.Tick(value, Wording.of(written.apply(value)), ""))
            .toList();
    return ChartAxis.of(Scale.even(ends.low(), ends.high()), ticks);
  }
}
