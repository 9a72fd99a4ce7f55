package fi.kaiku.insight.units;

import fi.kaiku.display.Chart;
import fi.kaiku.display.ChartOption;
import fi.kaiku.display.ChartScale;
import fi.kaiku.display.ChartSeries;
import fi.kaiku.display.Labels;
import fi.kaiku.insight.units.FunnelPlotMarks.Room;
import fi.kaiku.statistics.FunnelPlot;
import fi.kaiku.statistics.FunnelPlot.Limit;
import fi.kaiku.statistics.Interval;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Draws a funnel plot; only units outside the limits carry their name. */
record FunnelPlotChart(FunnelPlot plot, List<UnitFiguresRow> shown, Labels labels) {

  private static final int STEPS = 48;

  /** In pixels; a narrower chart has no room for long names of units. */
  private static final int NARROW = 700;

  Chart chart() {
    return new Chart(
        "units",
        labels.text("insight.units.question"),
        labels.text("insight.units.reading"),
        option(),
        readings());
  }

  private ChartOption option() {
    var scale = scale();
    var across =
        ChartOption.and(
            ChartOption.named(
                ChartOption.numbers(least(), most()), labels.text("insight.units.axis")),
            Map.of(
                "type",
                "log",
                "nameGap",
                28,
                "splitLine",
                Map.of("show", false),
                "axisLabel",
                Map.of("show", false)));
    var series = new ArrayList<ChartSeries>();
    series.add(units());
    for (var limit : Limit.values()) {
      series.add(curve(limit, Interval::low, scale.ends()));
      series.add(curve(limit, Interval::high, scale.ends()));
    }
    series.add(limitNames(scale.ends()));
    return ChartOption.of(across, scale.axis(), series.toArray(ChartSeries[]::new))
        .with("grid", Map.of("left", 44, "right", 76, "top", 20, "bottom", 52))
        .whenNarrowerThan(
            NARROW,
            Map.of(
                "grid", Map.of("left", 36, "right", 62, "top", 20, "bottom", 52),
                "series", narrow(series.size())));
  }

  /** Shorter names of units, and none of limits. */
  private List<Map<String, Object>> narrow(int size) {
    var series = new ArrayList<Map<String, Object>>(Collections.nCopies(size, Map.of()));
    series.set(0, Map.of("data", points(Room.NARROW)));
    series.set(size - 1, Map.of("data", List.of()));
    return series;
  }

  private ChartSeries units() {
    var score = labels.numbers().score(plot.middle());
    var line =
        Map.of(
            "yAxis", plot.middle(),
            "lineStyle", Map.of("color", ChartOption.QUIET, "type", "solid"),
            "label",
                Map.of(
                    "formatter",
                    labels.text("insight.units.all", score),
                    "position",
                    "end",
                    "color",
                    ChartOption.QUIET));
    return ChartSeries.scatter(labels.text("display.column.unit"), points(Room.WIDE))
        .with("z", 5)
        .with("markLine", Map.of("symbol", "none", "silent", true, "data", List.of(line)));
  }

  private List<Object> points(Room room) {
    var marks = new FunnelPlotMarks(shown, scale().ends(), new Interval(least(), most()));
    return marks.points(room);
  }

  private interface End {
    double of(Interval interval);
  }

  private ChartSeries curve(Limit limit, End end, Interval scale) {
    var points =
        steps()
            .filter(n -> within(end.of(plot.limits(n, limit)), scale))
            .mapToObj(n -> new ChartSeries.At(n, end.of(plot.limits(n, limit))))
            .toList();
    return ChartSeries.curve(labels.text("insight.units.limit." + limit), points)
        .with(
            "lineStyle",
            Map.of(
                "color",
                ChartOption.QUIET,
                "width",
                1.3,
                "type",
                limit == Limit.OF_95 ? "dashed" : "dotted"));
  }

  /** Numbers of answers, evenly along the axis. */
  private DoubleStream steps() {
    return IntStream.rangeClosed(0, STEPS)
        .mapToDouble(step -> least() * Math.pow(most() / least(), (double) step / STEPS));
  }

  private static boolean within(double value, Interval scale) {
    return value > Math.max(-100, scale.low()) && value < Math.min(100, scale.high());
  }

  /** The names of the lower curves, where they come into the picture. */
  private ChartSeries limitNames(Interval scale) {
    var names = new ArrayList<Map<String, Object>>();
    for (var limit : Limit.values()) {
      steps()
          .filter(n -> within(plot.limits(n, limit).low(), scale))
          .skip(4)
          .findFirst()
          .ifPresent(n -> names.add(name(limit, n)));
    }
    return ChartSeries.scatter(labels.text("insight.units.limits"), names)
        .with("silent", true)
        .with("symbolSize", 1)
        .with("itemStyle", Map.of("color", "transparent"))
        .with("markLine", Map.of("symbol", "none", "silent", true, "data", ticks()));
  }

  /** ECharts would write the numbers its own way, not the reader's. */
  private List<Object> ticks() {
    var numbers = labels.numbers();
    var figures = most() / least() > 50 ? LongStream.of(1) : LongStream.of(1, 2, 5);
    return figures
        .flatMap(figure -> LongStream.iterate(figure, n -> n <= most(), n -> 10 * n))
        .filter(n -> n >= least())
        .<Object>mapToObj(
            n ->
                Map.of(
                    "xAxis", n,
                    "lineStyle", Map.of("color", ChartOption.LINE, "type", "solid"),
                    "label",
                        Map.of(
                            "formatter",
                            numbers.whole(n),
                            "position",
                            "start",
                            "color",
                            ChartOption.QUIET)))
        .toList();
  }

  private Map<String, Object> name(Limit limit, double answers) {
    return Map.of(
        "value",
        new ChartSeries.At(answers, plot.limits(answers, limit).low()),
        "label",
        Map.of(
            "show",
            true,
            "formatter",
            labels.text("insight.units.limit." + limit),
            "position",
            "right",
            "color",
            ChartOption.QUIET));
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

  private List<Chart.Reading> readings() {
    return IntStream.range(0, shown.size())
        .mapToObj(place -> new Chart.Reading(0, place, reading(shown.get(place))))
        .toList();
  }

  private String reading(UnitFiguresRow row) {
    var score = Objects.requireNonNull(row.row().score());
    return labels.text(
            "insight.time.reading",
            row.row().name(),
            score.value(),
            score.interval(),
            score.answers())
        + " "
        + labels.text("insight.place." + Objects.requireNonNull(row.place()))
        + ".";
  }
}
