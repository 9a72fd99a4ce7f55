package fi.kaiku.display.chart;

import fi.kaiku.display.chart.ChartLayer.Line;
import fi.kaiku.display.chart.ChartLayer.Side;
import fi.kaiku.display.chart.PlacedName.Anchor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds places for the names in a plot of one breadth, so that none covers a mark or another name.
 * Lines are always named; a point or an event only where there is room.
 */
final class NamePlaces {

  /** Between the base lines of names beside the plot, in pixels. */
  private static final double LINE_HEIGHT = 15;

  private static final int BESIDE = 8;
  private static final int TRIES = 40;

  /** Where along a line its name is tried. */
  private static final int PARTS = 12;

  private final Plot plot;
  private final Breadth breadth;
  private final Occupied occupied;
  private final List<PlacedName> names = new ArrayList<>();

  NamePlaces(Plot plot, Breadth breadth) {
    this.plot = plot;
    this.breadth = breadth;
    this.occupied = new Occupied(plot, breadth);
  }

  List<PlacedName> names() {
    placeEnds();
    plot.events()
        .forEach(event -> best(ways(event)).filter(occupied::isFree).ifPresent(this::place));
    named(Side.ALONG).forEach(line -> best(ways(line)).ifPresent(this::place));
    plot.points().stream()
        .filter(point -> point.name() != null)
        .sorted(Comparator.comparing((ChartPoint point) -> point.mark().isFar()).reversed())
        .forEach(point -> best(ways(point)).filter(occupied::isFree).ifPresent(this::place));
    return names;
  }

  private void place(PlacedName name) {
    occupied.take(name);
    names.add(name);
  }

  /** Of those that cover least, the first. */
  private Optional<PlacedName> best(List<PlacedName> ways) {
    return ways.stream().min(Comparator.comparingLong(occupied::cost));
  }

  private Stream<Line> named(Side side) {
    return plot.layers().stream()
        .filter(Line.class::isInstance)
        .map(Line.class::cast)
        .filter(line -> line.name() != null && line.name().side() == side)
        .filter(line -> !name(line).isEmpty() && !line.path().isEmpty());
  }

  private String name(Line line) {
    return line.name() == null ? "" : line.name().wording().in(breadth);
  }

  private static ChartColour colour(Line line) {
    return line.name() == null ? line.colour() : line.name().colour();
  }

  /** Names beside the plot stand at the ends of their lines, or as near as the others let them. */
  private void placeEnds() {
    var lines =
        named(Side.END).sorted(Comparator.comparingDouble(line -> end(line).down())).toList();
    var downs = lines.stream().mapToDouble(line -> end(line).down()).toArray();
    spread(downs);
    for (int place = 0; place < downs.length; place++) {
      var line = lines.get(place);
      var foot = new Foot(1, BESIDE, downs[place] + 4.5);
      var text = TextWidth.cut(name(line), breadth.right() - BESIDE);
      place(new PlacedName(text, colour(line), foot, Anchor.START));
    }
  }

  private static void spread(double[] downs) {
    for (int round = 0; round < TRIES; round++) {
      for (int place = 1; place < downs.length; place++) {
        var lacking = LINE_HEIGHT - (downs[place] - downs[place - 1]);
        if (lacking > 0) {
          downs[place - 1] -= lacking / 2;
          downs[place] += lacking / 2;
        }
      }
    }
  }

  private Foot end(Line line) {
    return plot.foot(line.path().getLast());
  }

  /** Above or below: where the line begins, where it ends, or between. */
  private List<PlacedName> ways(Line line) {
    var start = plot.foot(line.path().getFirst());
    var end = end(line);
    return IntStream.of(-6, 15)
        .boxed()
        .flatMap(
            below ->
                Stream.concat(
                    Stream.of(
                        way(line, start.moved(6, below), Anchor.START),
                        way(line, end.moved(-6, below), Anchor.END)),
                    IntStream.range(1, PARTS)
                        .mapToObj(part -> start.towards(end, (double) part / PARTS))
                        .map(foot -> way(line, foot.moved(0, below), Anchor.MIDDLE))))
        .toList();
  }

  private PlacedName way(Line line, Foot foot, Anchor anchor) {
    return new PlacedName(name(line), colour(line), foot, anchor);
  }

  /** Above the plot, then in a line below that, then at the foot of the plot. */
  private List<PlacedName> ways(ChartEvent event) {
    var top = new Foot(plot.across().scale().share(event.at()), 0, 0);
    return IntStream.of(-7, -23, Plot.HEIGHT - 8)
        .boxed()
        .flatMap(
            down ->
                Stream.of(
                    way(event, top.moved(0, down), Anchor.MIDDLE),
                    way(event, top.moved(down > 0 ? 5 : 0, down), Anchor.START),
                    way(event, top.moved(down > 0 ? -5 : 0, down), Anchor.END)))
        .filter(name -> name.foot().down() < 0 || name.anchor() != Anchor.MIDDLE)
        .toList();
  }

  private static PlacedName way(ChartEvent event, Foot foot, Anchor anchor) {
    return new PlacedName(event.text(), ChartColour.INK, foot, anchor);
  }

  private List<PlacedName> ways(ChartPoint point) {
    var foot = plot.foot(point.at());
    var half = point.mark().half() + 5;
    var text = TextWidth.cut(point.name() == null ? "" : point.name(), breadth.longestName());
    var right = new PlacedName(text, ChartColour.INK, foot.moved(half, 4.5), Anchor.START);
    var left = new PlacedName(text, ChartColour.INK, foot.moved(-half, 4.5), Anchor.END);
    var top = new PlacedName(text, ChartColour.INK, foot.moved(0, -half - 4), Anchor.MIDDLE);
    var bottom = new PlacedName(text, ChartColour.INK, foot.moved(0, half + 11), Anchor.MIDDLE);
    return foot.share() < 0.5
        ? List.of(right, left, top, bottom)
        : List.of(left, right, top, bottom);
  }
}
