package fi.kaiku.insight.timeline;

import fi.kaiku.display.Labels;
import fi.kaiku.display.chart.ChartColour;
import fi.kaiku.display.chart.ChartEvent;
import fi.kaiku.display.chart.ChartLayer;
import fi.kaiku.display.chart.ChartLayer.Line;
import fi.kaiku.display.chart.ChartLayer.Side;
import fi.kaiku.display.chart.Stroke;
import fi.kaiku.display.chart.Wording;
import fi.kaiku.insight.timeline.TimePoint.Break;
import fi.kaiku.insight.timeline.TimePoint.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The lines of a time line's picture: the mean, the limits, the target, and what was changed. */
record TimeLineMarks(TimeLine line, Labels labels) {

  /** Half of a month or week, so that the lines of one reach those of the next. */
  private static final double HALF = 0.5;

  List<ChartLayer> lines() {
    var phases = stretches(TimePoint::judged);
    return Stream.concat(
            phases.stream().flatMap(phase -> limits(phase, phase.equals(phases.getLast()))),
            stretches(TimePoint::target).stream().map(this::target))
        .toList();
  }

  List<ChartEvent> events() {
    return IntStream.range(0, line.moments().size())
        .filter(place -> !line.moments().get(place).breaks().isEmpty())
        .mapToObj(place -> new ChartEvent(place, labels.text("insight.time.break." + kind(place))))
        .toList();
  }

  private Break kind(int place) {
    var breaks = line.moments().get(place).breaks();
    return breaks.contains(Break.QUESTIONNAIRE) ? Break.QUESTIONNAIRE : Break.RULES;
  }

  /** None beyond the scale of scores, where nothing can come; those of the last phase are named. */
  private Stream<ChartLayer> limits(Span<Judged> phase, boolean named) {
    var limits = phase.value().limits();
    return Stream.of(
            new Limit("mean", limits.mean(), Stroke.PLAIN),
            new Limit("lower", limits.lower(), Stroke.DOTTED),
            new Limit("upper", limits.upper(), Stroke.DOTTED))
        .filter(limit -> Math.abs(limit.value()) <= 100)
        .map(
            limit -> {
              var drawn = level(phase, limit.value(), limit.stroke(), ChartColour.QUIET);
              return named ? named(drawn, limit) : drawn;
            });
  }

  private record Limit(String word, double value, Stroke stroke) {}

  private Line named(Line drawn, Limit limit) {
    var words =
        new Wording(name(limit.word(), limit.value()), labels.numbers().score(limit.value()));
    return drawn.named(words, Side.END, ChartColour.QUIET);
  }

  private ChartLayer target(Span<Integer> stretch) {
    var drawn = level(stretch, stretch.value(), Stroke.TARGET, ChartColour.ACCENT);
    return stretch.from() == 0 || stretch.to() == line.moments().size() - 1
        ? drawn.named(
            Wording.of(name("target", stretch.value())), Side.ALONG, ChartColour.ACCENT_INK)
        : drawn;
  }

  private static Line level(Span<?> stretch, double value, Stroke stroke, ChartColour colour) {
    return Line.level(stretch.from() - HALF, stretch.to() + HALF, value, stroke, colour);
  }

  private String name(String word, double value) {
    return labels.text("insight.time.line." + word, labels.numbers().score(value));
  }

  /** Places in a row with the same value. */
  private record Span<T>(int from, int to, T value) {}

  private interface Value<T> {
    @Nullable T of(TimePoint moment);
  }

  private <T> List<Span<T>> stretches(Value<T> value) {
    var stretches = new ArrayList<Span<T>>();
    for (int place = 0; place < line.moments().size(); place++) {
      var here = value.of(line.moments().get(place));
      var last = stretches.isEmpty() ? null : stretches.getLast();
      if (here == null) {
        continue;
      }
      if (last != null && same(last.value, here)) {
        stretches.set(stretches.size() - 1, new Span<>(last.from, place, last.value));
      } else {
        stretches.add(new Span<>(place, place, here));
      }
    }
    return stretches;
  }

  private static boolean same(Object one, Object other) {
    return (one instanceof Judged a && other instanceof Judged b)
        ? a.limits().equals(b.limits())
        : one.equals(other);
  }
}
