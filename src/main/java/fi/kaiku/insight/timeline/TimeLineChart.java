package fi.kaiku.insight.timeline;

import fi.kaiku.display.ChartScale;
import fi.kaiku.display.Labels;
import fi.kaiku.display.chart.ChartColour;
import fi.kaiku.display.chart.ChartEvent;
import fi.kaiku.display.chart.ChartLayer;
import fi.kaiku.display.chart.ChartLayer.Line;
import fi.kaiku.display.chart.ChartPoint;
import fi.kaiku.display.chart.Mark;
import fi.kaiku.display.chart.Plot;
import fi.kaiku.display.chart.Position;
import fi.kaiku.display.chart.Stroke;
import fi.kaiku.statistics.BetterWhen.Meaning;
import java.util.ArrayList;
import java.util.List;
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

  /**
   * The picture.
   *
   * @param readings what each moment says
   * @param events what else happened on the way, at places of moments
   */
  Plot plot(List<String> readings, List<ChartEvent> events) {
    var marks = new TimeLineMarks(line, labels);
    return new Plot(
        new TimePointNames(line, labels).axis(),
        scale().axis(labels.numbers()::score),
        Stream.concat(marks.lines().stream(), courses()).toList(),
        IntStream.range(0, readings.size()).mapToObj(at -> point(at, readings.get(at))).toList(),
        Stream.concat(events.stream(), marks.events().stream()).toList());
  }

  /** The scores joined, with a gap where one is not shown. */
  private Stream<ChartLayer> courses() {
    var courses = new ArrayList<List<Position>>();
    var joined = false;
    for (int place = 0; place < line.moments().size(); place++) {
      var score = score(line.moments().get(place));
      if (score != null) {
        if (!joined) {
          courses.add(new ArrayList<>());
        }
        courses.getLast().add(new Position(place, score));
      }
      joined = score != null;
    }
    return courses.stream().map(path -> Line.through(path, Stroke.PLAIN, ChartColour.BRAND));
  }

  /** A mark, named by what it means at the end of a pattern. */
  private ChartPoint point(int place, String reading) {
    var moment = line.moments().get(place);
    var score = score(moment);
    if (score == null) {
      var foot = new Position(place, scale().ends().low());
      return new ChartPoint(foot, Mark.GAP, ChartColour.QUIET, reading, null);
    }
    var at = new Position(place, score);
    var meaning = moment.judged() == null ? null : moment.judged().meaning();
    if (meaning == null) {
      return new ChartPoint(at, Mark.DOT, ChartColour.BRAND, reading, null);
    }
    var ends = line.runs().stream().anyMatch(run -> run.to() == place);
    return new ChartPoint(
        at,
        meaning == Meaning.CONCERN ? Mark.DOWN : Mark.UP,
        meaning == Meaning.CONCERN ? ChartColour.BAD : ChartColour.GOOD,
        reading,
        ends ? labels.text("insight.meaning." + meaning) : null);
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
