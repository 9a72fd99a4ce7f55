package fi.kaiku.insight.timeline;

import fi.kaiku.display.ChartOption;
import fi.kaiku.display.Labels;
import fi.kaiku.insight.timeline.TimePoint.Break;
import fi.kaiku.insight.timeline.TimePoint.Judged;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a time line's picture: the mean, the limits, the target, and what was changed. */
record TimeLineMarks(TimeLine line, Labels labels) {

  /** How much there is for the names of the lines. */
  enum Room {
    FOR_WORDS(0.08),
    FOR_FIGURES(0.25);

    /** How much of the chart's width the name of a break takes. */
    private final double nameWidth;

    Room(double nameWidth) {
      this.nameWidth = nameWidth;
    }
  }

  /** The lines, in the words of ECharts. */
  Map<String, Object> with(Room room) {
    var lines = new ArrayList<Object>();
    stretches(TimePoint::judged).forEach(s -> addLimits(lines, s, room));
    stretches(TimePoint::target).forEach(s -> addTarget(lines, s, room));
    addBreaks(lines, room);
    return Map.of("symbol", "none", "silent", true, "data", lines);
  }

  private void addLimits(List<Object> lines, Span<Judged> phase, Room room) {
    var limits = phase.value().limits();
    var named = phase.to() == line.moments().size() - 1;
    addLine(lines, phase, limits.mean(), new Look("mean", "solid", room, named));
    addLine(lines, phase, limits.lower(), new Look("lower", "dotted", room, named));
    addLine(lines, phase, limits.upper(), new Look("upper", "dotted", room, named));
  }

  private void addTarget(List<Object> lines, Span<Integer> stretch, Room room) {
    var named = stretch.from() == 0 || stretch.to() == line.moments().size() - 1;
    addLine(lines, stretch, stretch.value(), new Look("target", "dashed", room, named));
  }

  private record Look(String word, String type, Room room, boolean named) {

    boolean isTarget() {
      return word.equals("target");
    }
  }

  private void addLine(List<Object> lines, Span<?> stretch, double value, Look look) {
    if (Math.abs(value) > 100) {
      return;
    }
    var score = labels.numbers().score(value);
    var text =
        look.room() == Room.FOR_WORDS || look.isTarget()
            ? labels.text("insight.time.line." + look.word(), score)
            : score;
    var colour = look.isTarget() ? ChartOption.ACCENT : ChartOption.QUIET;
    lines.add(
        List.of(
            Map.of(
                "coord",
                List.of(stretch.from(), value),
                "lineStyle",
                Map.of("color", colour, "type", look.type(), "width", look.isTarget() ? 2 : 1.3),
                "label",
                Map.of(
                    "show",
                    look.named(),
                    "formatter",
                    text,
                    "position",
                    look.isTarget() ? "insideStartTop" : "end",
                    "color",
                    look.isTarget() ? "var(--accent-ink)" : ChartOption.QUIET)),
            Map.of("coord", List.of(stretch.to(), value))));
  }

  /** A name that would run into the one before it is left to the table. */
  private void addBreaks(List<Object> lines, Room room) {
    var apart = room.nameWidth * line.moments().size();
    var free = 0.0;
    for (int place = 0; place < line.moments().size(); place++) {
      var breaks = line.moments().get(place).breaks();
      if (!breaks.isEmpty()) {
        var kind = breaks.contains(Break.QUESTIONNAIRE) ? Break.QUESTIONNAIRE : Break.RULES;
        var name = place < free ? "" : labels.text("insight.time.break." + kind);
        lines.add(breakAt(place, name));
        free = Math.max(free, place + apart);
      }
    }
  }

  private static Map<String, Object> breakAt(int place, String name) {
    return Map.of(
        "xAxis", place,
        "lineStyle", Map.of("color", ChartOption.QUIET, "type", "solid", "width", 1),
        "label", Map.of("formatter", name, "position", "end", "color", ChartOption.INK));
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
