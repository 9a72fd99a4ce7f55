package fi.kaiku.insight;

import fi.kaiku.insight.FunnelPlot.Limit;
import fi.kaiku.insight.FunnelPlot.Place;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Draws a funnel plot; only units outside the limits carry their name. */
record FunnelChart(FunnelPlot plot, List<UnitRow> shown, Labels labels) {

  private static final int STEPS = 48;
  private static final int STEP = 20;

  Chart chart(String summary) {
    return new Chart("units", labels.text("insight.units.question"), summary, option(), readings());
  }

  private ChartOption option() {
    var scale = scale();
    var across =
        ChartOption.and(
            ChartOption.named(
                ChartOption.numbers(least(), most()), labels.text("insight.units.axis")),
            Map.of("type", "log", "nameGap", 28, "splitLine", Map.of("show", false)));
    var up = ChartOption.numbers(scale.low(), scale.high());
    var series = new ArrayList<ChartSeries>();
    series.add(units());
    for (var limit : Limit.values()) {
      series.add(curve(limit, Interval::low, scale));
      series.add(curve(limit, Interval::high, scale));
    }
    series.add(names(scale));
    return ChartOption.of(across, up, series.toArray(ChartSeries[]::new))
        .with("grid", Map.of("left", 44, "right", 24, "top", 20, "bottom", 52))
        .whenNarrow(Map.of("grid", Map.of("left", 36, "right", 16, "top", 20, "bottom", 52)));
  }

  private ChartSeries units() {
    var score = new Numbers(labels.language()).score(plot.middle());
    var line =
        Map.of(
            "yAxis", plot.middle(),
            "lineStyle", Map.of("color", ChartOption.QUIET, "type", "solid"),
            "label",
                Map.of(
                    "formatter",
                    labels.text("insight.units.all", score),
                    "position",
                    "insideEndTop",
                    "color",
                    ChartOption.QUIET));
    return ChartSeries.scatter(
            labels.text("insight.column.unit"), shown.stream().map(this::point).toList())
        .with("labelLayout", Map.of("hideOverlap", true))
        .with("z", 5)
        .with("markLine", Map.of("symbol", "none", "silent", true, "data", List.of(line)));
  }

  private Map<String, Object> point(UnitRow row) {
    var nps = Objects.requireNonNull(row.nps());
    var point = new LinkedHashMap<String, Object>();
    point.put("name", row.row().name());
    point.put("value", new ChartSeries.At(nps.n(), nps.value()));
    switch (Objects.requireNonNull(row.place())) {
      case INSIDE -> point.put("itemStyle", Map.of("color", ChartOption.BRAND, "opacity", 0.7));
      case FAR_ABOVE -> point.putAll(outside(row, "var(--promoter)", 0, 15));
      case ABOVE -> point.putAll(outside(row, "var(--promoter)", 0, 11));
      case BELOW -> point.putAll(outside(row, "var(--detractor)", 180, 11));
      case FAR_BELOW -> point.putAll(outside(row, "var(--detractor)", 180, 15));
    }
    return point;
  }

  private Map<String, Object> outside(UnitRow row, String colour, int turn, int size) {
    double answers = Objects.requireNonNull(row.nps()).n();
    var right = Math.log(answers / least()) < Math.log(most() / least()) / 2;
    return Map.of(
        "symbol",
        "triangle",
        "symbolSize",
        size,
        "symbolRotate",
        turn,
        "itemStyle",
        Map.of("color", colour),
        "label",
        Map.of(
            "show",
            true,
            "formatter",
            row.row().name(),
            "position",
            right ? "right" : "left",
            "width",
            130,
            "overflow",
            "truncate",
            "color",
            ChartOption.INK));
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
  private ChartSeries names(Interval scale) {
    var names = new ArrayList<Map<String, Object>>();
    for (var limit : Limit.values()) {
      steps()
          .filter(n -> within(plot.limits(n, limit).low(), scale))
          .skip(2)
          .findFirst()
          .ifPresent(n -> names.add(name(limit, n)));
    }
    return ChartSeries.scatter(labels.text("insight.units.limits"), names)
        .with("silent", true)
        .with("symbolSize", 1)
        .with("itemStyle", Map.of("opacity", 0));
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

  private Interval scale() {
    var scores =
        DoubleStream.concat(
                shown.stream().mapToDouble(row -> Objects.requireNonNull(row.nps()).value()),
                DoubleStream.of(plot.middle()))
            .toArray();
    var low = STEP * Math.floor((DoubleStream.of(scores).min().orElse(0) - 5) / STEP);
    var high = STEP * Math.ceil((DoubleStream.of(scores).max().orElse(0) + 5) / STEP);
    return new Interval(low, high).within(-100, 100);
  }

  private double least() {
    return Math.max(1, 0.8 * answers().min().orElse(1));
  }

  private double most() {
    return 1.25 * answers().max().orElse(1);
  }

  private DoubleStream answers() {
    return shown.stream().mapToDouble(row -> Objects.requireNonNull(row.nps()).n());
  }

  private List<Chart.Reading> readings() {
    return IntStream.range(0, shown.size())
        .mapToObj(place -> new Chart.Reading(0, place, reading(shown.get(place))))
        .toList();
  }

  private String reading(UnitRow row) {
    var score = Objects.requireNonNull(row.row().score());
    return labels.text(
            "insight.time.reading",
            row.row().name(),
            score.value(),
            score.interval(),
            score.answers())
        + " "
        + labels.text("insight.place." + Objects.requireNonNull(row.place(), Place.INSIDE::name))
        + ".";
  }
}
