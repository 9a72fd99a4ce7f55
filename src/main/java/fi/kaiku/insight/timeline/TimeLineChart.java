package fi.kaiku.insight.timeline;

import fi.kaiku.display.ChartOption;
import fi.kaiku.display.ChartScale;
import fi.kaiku.display.ChartSeries;
import fi.kaiku.display.Labels;
import fi.kaiku.insight.timeline.TimeLineMarks.Room;
import fi.kaiku.statistics.BetterWhen.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Draws a time line: the scores, what is usual, the target, and what was changed. */
record TimeLineChart(TimeLine line, Labels labels) {

  /** Where the scale is cut, so that its lines can be told apart. */
  ChartScale scale() {
    return ChartScale.holding(line.moments().stream().flatMapToDouble(TimeLineChart::values));
  }

  ChartOption option() {
    var names = new TimePointNames(line, labels);
    var series =
        ChartSeries.line(labels.text("display.column.nps"), values())
            .with("data", points())
            .with("connectNulls", false)
            .with("z", 5);
    var across = ChartOption.names(List.of(names.wide()));
    return ChartOption.of(
            across,
            scale().axis(),
            series.with("markLine", new TimeLineMarks(line, labels).with(Room.FOR_WORDS)))
        .whenNarrow(
            Map.of(
                "grid", Map.of("left", 36, "right", 34, "top", 20, "bottom", 44),
                "xAxis", Map.of("data", names.narrow()),
                "series",
                    List.of(
                        Map.of(
                            "markLine", new TimeLineMarks(line, labels).with(Room.FOR_FIGURES)))));
  }

  private List<@Nullable Double> values() {
    var values = new ArrayList<@Nullable Double>();
    line.moments().forEach(moment -> values.add(score(moment)));
    return values;
  }

  private List<Object> points() {
    var ends = line.runs().stream().map(TimeLine.Run::to).toList();
    return IntStream.range(0, line.moments().size())
        .mapToObj(place -> point(place, ends.contains(place)))
        .toList();
  }

  /** A mark, named by what it means at the end of a pattern; ECharts calls a gap {@code "-"}. */
  private Object point(int place, boolean named) {
    var moment = line.moments().get(place);
    var value = score(moment);
    var meaning = moment.judged() == null ? null : moment.judged().meaning();
    if (value == null) {
      return "-";
    }
    return meaning == null
        ? Map.of("value", value)
        : Map.of(
            "value",
            value,
            "symbol",
            "triangle",
            "symbolSize",
            13,
            "symbolRotate",
            meaning == Meaning.CONCERN ? 180 : 0,
            "itemStyle",
            Map.of("color", colour(meaning)),
            "label",
            label(place, meaning, named));
  }

  private Map<String, Object> label(int place, Meaning meaning, boolean shown) {
    return Map.of(
        "show",
        shown,
        "formatter",
        labels.text("insight.meaning." + meaning),
        "position",
        2 * place > line.moments().size() ? "left" : "right",
        "distance",
        8,
        "color",
        ChartOption.INK);
  }

  private static String colour(Meaning meaning) {
    return meaning == Meaning.CONCERN ? "var(--detractor)" : "var(--promoter)";
  }

  private static @Nullable Double score(TimePoint moment) {
    return moment.isShown() ? Objects.requireNonNull(moment.nps()).value() : null;
  }

  private static DoubleStream values(TimePoint moment) {
    var target = moment.target() == null ? DoubleStream.empty() : DoubleStream.of(moment.target());
    var score = score(moment);
    var limits = moment.judged() == null ? null : moment.judged().limits();
    return DoubleStream.concat(
        target,
        Stream.of(
                score,
                limits == null ? null : limits.lower(),
                limits == null ? null : limits.upper())
            .filter(value -> value != null && Double.isFinite(value))
            .mapToDouble(value -> value));
  }
}
