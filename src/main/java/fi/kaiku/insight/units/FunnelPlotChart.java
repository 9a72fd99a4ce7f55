package fi.kaiku.insight.units;

import fi.kaiku.display.ChartScale;
import fi.kaiku.display.Labels;
import fi.kaiku.display.chart.Chart;
import fi.kaiku.display.chart.ChartAxis;
import fi.kaiku.display.chart.ChartColour;
import fi.kaiku.display.chart.ChartLayer;
import fi.kaiku.display.chart.ChartLayer.Line;
import fi.kaiku.display.chart.ChartLayer.Side;
import fi.kaiku.display.chart.Plot;
import fi.kaiku.display.chart.Position;
import fi.kaiku.display.chart.Scale;
import fi.kaiku.display.chart.Stroke;
import fi.kaiku.display.chart.Wording;
import fi.kaiku.statistics.FunnelPlot;
import fi.kaiku.statistics.FunnelPlot.Limit;
import fi.kaiku.statistics.Interval;
import java.util.List;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.function.ToDoubleFunction;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Draws a funnel plot; only units outside the limits carry their name. */
record FunnelPlotChart(FunnelPlot plot, List<UnitFiguresRow> shown, Labels labels) {

  private static final int STEPS = 48;

  Chart chart() {
    var scale = scale();
    return new Chart(
        "units",
        labels.text("insight.units.question"),
        labels.text("insight.units.reading"),
        new Plot(
            across(),
            scale.axis(labels.numbers()::score),
            Stream.concat(Stream.of(middle()), curves(scale.ends())).toList(),
            new FunnelPlotMarks(shown, labels).points(),
            List.of()));
  }

  private ChartAxis across() {
    return ChartAxis.of(Scale.logarithmic(least(), most()), ticks())
        .named(labels.text("insight.units.axis"));
  }

  private List<ChartAxis.Tick> ticks() {
    var figures = most() / least() > 50 ? LongStream.of(1) : LongStream.of(1, 2, 5);
    return figures
        .flatMap(figure -> LongStream.iterate(figure, n -> n <= most(), n -> 10 * n))
        .filter(n -> n >= least())
        .sorted()
        .mapToObj(n -> new ChartAxis.Tick(n, Wording.of(labels.numbers().whole(n)), ""))
        .toList();
  }

  private ChartLayer middle() {
    var score = labels.numbers().score(plot.middle());
    return Line.level(least(), most(), plot.middle(), Stroke.PLAIN, ChartColour.QUIET)
        .named(
            new Wording(labels.text("insight.units.all", score), score),
            Side.END,
            ChartColour.QUIET);
  }

  private Stream<ChartLayer> curves(Interval scale) {
    return Stream.of(Limit.values())
        .flatMap(
            limit ->
                Stream.of(curve(limit, Interval::high, scale), curve(limit, Interval::low, scale)));
  }

  private Line curve(Limit limit, ToDoubleFunction<Interval> end, Interval scale) {
    var path =
        steps()
            .mapToObj(n -> new Position(n, end.applyAsDouble(plot.limits(n, limit))))
            .filter(at -> within(at.up(), scale))
            .toList();
    var name = labels.text("insight.units.limit." + limit);
    return Line.through(
            path, limit == Limit.OF_95 ? Stroke.DASHED : Stroke.DOTTED, ChartColour.QUIET)
        .named(Wording.of(name), Side.END, ChartColour.QUIET);
  }

  /** Numbers of answers, evenly along the axis. */
  private DoubleStream steps() {
    return IntStream.rangeClosed(0, STEPS)
        .mapToDouble(step -> least() * Math.pow(most() / least(), (double) step / STEPS));
  }

  private static boolean within(double value, Interval scale) {
    return value > Math.max(-100, scale.low()) && value < Math.min(100, scale.high());
  }

  private ChartScale scale() {
    var scores = shown.stream().mapToDouble(row -> Objects.requireNonNull(row.nps()).value());
    return ChartScale.holding(DoubleStream.concat(scores, DoubleStream.of(plot.middle())));
  }

  private double least() {
    return even(0.8 * answers().min().orElse(1), Math::floor);
  }

  private double most() {
    return even(1.2 * answers().max().orElse(1), Math::ceil);
  }

  /** A number whose first figure is its only one. */
  private static double even(double number, DoubleUnaryOperator rounding) {
    var power = Math.pow(10, Math.floor(Math.log10(Math.max(1, number))));
    return Math.max(1, power * rounding.applyAsDouble(number / power));
  }

  private DoubleStream answers() {
    return shown.stream().mapToDouble(row -> Objects.requireNonNull(row.nps()).n());
  }
}
