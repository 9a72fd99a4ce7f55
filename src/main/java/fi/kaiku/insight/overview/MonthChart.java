package fi.kaiku.insight.overview;

import fi.kaiku.display.Axis;
import fi.kaiku.display.GroupRow;
import fi.kaiku.display.Numbers;
import fi.kaiku.statistics.Nps;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Scores month by month as a picture of any width: across in per cent, down in pixels.
 *
 * @param range of the scores; none when they are the same or nobody answered
 * @param lines between months that follow each other and are both shown
 * @param grid where the axis is marked
 */
record MonthChart(
    Axis axis,
    List<Point> points,
    @Nullable Range range,
    List<Line> lines,
    List<Mark> grid,
    int height) {

  private static final int TOP = 28;
  private static final int BOTTOM = 252;
  private static final int HEIGHT = 300;
  private static final double LEFT = 7;
  private static final double RIGHT = 88;

  /** A month's own figure, and the target then. */
  public record Month(YearMonth month, @Nullable Nps nps, @Nullable Integer target) {

    DoubleStream values() {
      var values = DoubleStream.builder();
      if (target != null) {
        values.add(target);
      }
      if (nps != null) {
        values.add(nps.interval().low());
      }
      return values.build();
    }
  }

  /**
   * One month in the picture.
   *
   * @param row the same in words; its score is none when hidden
   * @param year the year's number under the first month of each year shown
   */
  record Point(
      GroupRow row,
      String shortName,
      String number,
      @Nullable String year,
      String across,
      @Nullable Height height,
      @Nullable Span target) {}

  /** How high a score and the ends of its interval lie. */
  record Height(String middle, String low, String high, String label) {}

  /** A month's stretch of the target line. */
  record Span(String from, String to, String down, String labelDown, String score) {}

  /** From one month's score to the next one's. */
  record Line(String fromAcross, String fromDown, String toAcross, String toDown) {}

  /** The lowest and the highest score. */
  record Range(String low, String high) {}

  /** A line of the grid with its score. */
  record Mark(String down, String labelDown, String score) {}

  public static MonthChart of(List<Month> months, Numbers numbers) {
    var axis = Axis.reaching(months.stream().flatMapToDouble(Month::values));
    var points = new ArrayList<Point>();
    for (int place = 0; place < months.size(); place++) {
      points.add(point(months, place, axis, numbers));
    }
    var grid =
        Stream.of(-100, -50, 0, 50, 100)
            .filter(score -> score >= axis.start())
            .map(score -> mark(score, axis, numbers))
            .toList();
    return new MonthChart(
        axis, List.copyOf(points), range(months, numbers), lines(points), grid, HEIGHT);
  }

  /** The target as it is at the end, for its label; none without one. */
  public @Nullable Span lastTarget() {
    return points.isEmpty() ? null : points.getLast().target();
  }

  /** The newest month with a score, for the summary. */
  public GroupRow latest() {
    return points.reversed().stream()
        .map(Point::row)
        .filter(row -> row.score() != null)
        .findFirst()
        .orElseThrow();
  }

  public boolean isEmpty() {
    return points.stream().allMatch(point -> point.height() == null);
  }

  private static @Nullable Range range(List<Month> months, Numbers numbers) {
    var scores =
        months.stream()
            .flatMap(month -> Stream.ofNullable(month.nps()))
            .mapToDouble(Nps::value)
            .summaryStatistics();
    var range = new Range(numbers.score(scores.getMin()), numbers.score(scores.getMax()));
    return scores.getCount() == 0 || range.low().equals(range.high()) ? null : range;
  }

  private static Point point(List<Month> months, int place, Axis axis, Numbers numbers) {
    var month = months.get(place);
    var nps = month.nps();
    var score = nps == null ? null : GroupRow.Score.of(nps, month.target(), axis, numbers);
    var first = place == 0 || month.month().getMonthValue() == 1;
    return new Point(
        new GroupRow(numbers.month(month.month()), score, null),
        numbers.shortMonth(month.month()),
        String.valueOf(month.month().getMonthValue()),
        first ? String.valueOf(month.month().getYear()) : null,
        across(place, 0, months.size()),
        nps == null ? null : height(nps, axis),
        span(month.target(), place, months.size(), axis, numbers));
  }

  private static Height height(Nps nps, Axis axis) {
    var interval = nps.interval();
    return new Height(
        down(nps.value(), axis, 0),
        down(interval.low(), axis, 0),
        down(interval.high(), axis, 0),
        down(interval.high(), axis, -8));
  }

  private static @Nullable Span span(
      @Nullable Integer target, int place, int of, Axis axis, Numbers numbers) {
    return target == null
        ? null
        : new Span(
            across(place, -0.5, of),
            across(place, 0.5, of),
            down(target, axis, 0),
            down(target, axis, 4),
            numbers.score(target));
  }

  private static List<Line> lines(List<Point> points) {
    var lines = new ArrayList<Line>();
    for (int place = 1; place < points.size(); place++) {
      var from = points.get(place - 1);
      var to = points.get(place);
      if (from.height() != null && to.height() != null) {
        lines.add(
            new Line(from.across(), from.height().middle(), to.across(), to.height().middle()));
      }
    }
    return List.copyOf(lines);
  }

  private static Mark mark(int score, Axis axis, Numbers numbers) {
    return new Mark(down(score, axis, 0), down(score, axis, -5), numbers.score(score));
  }

  private static String across(int place, double more, int of) {
    return Axis.percent(LEFT + (RIGHT - LEFT) * (place + 0.5 + more) / of);
  }

  private static String down(double score, Axis axis, int more) {
    var down = BOTTOM - (BOTTOM - TOP) * axis.share(score) + more;
    return String.format(Locale.ROOT, "%.1f", down);
  }
}
