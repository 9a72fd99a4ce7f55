package fi.kaiku.display.chart;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is taken of a plot of one breadth: by marks and names, and, less strictly, by lines. */
final class Occupied {

  /** How finely a line is covered with boxes, in pixels. */
  private static final double STEP = 5;

  /** To cross a mark or a name is worse than to cross any number of lines. */
  private static final int WORSE = 1000;

  private final Plot plot;
  private final Breadth breadth;
  private final TextBox frame;
  private final List<TextBox> taken;
  private final List<TextBox> lines;

  Occupied(Plot plot, Breadth breadth) {
    this.plot = plot;
    this.breadth = breadth;
    this.frame =
        new TextBox(-breadth.left(), breadth.plot() + breadth.right(), -Surface.TOP, Plot.HEIGHT);
    this.taken = new ArrayList<>(plot.points().stream().map(this::mark).toList());
    this.lines =
        plot.layers().stream()
            .filter(ChartLayer.Line.class::isInstance)
            .flatMap(layer -> alongside(((ChartLayer.Line) layer).path()))
            .toList();
  }

  void take(PlacedName name) {
    taken.add(name.box(breadth));
  }

  /** Whether a name covers no mark and no other name, and nothing of it is cut off. */
  boolean isFree(PlacedName name) {
    return cost(name) < WORSE;
  }

  /** The less, the better a name stands there. */
  long cost(PlacedName name) {
    var box = name.box(breadth);
    var covered = taken.stream().filter(box::overlaps).count();
    var outside = box.isWithin(frame) ? 0 : 1;
    return WORSE * (covered + outside) + lines.stream().filter(box::overlaps).count();
  }

  private TextBox mark(ChartPoint point) {
    return around(plot.foot(point.at()), point.mark().half());
  }

  private Stream<TextBox> alongside(List<Position> path) {
    return IntStream.range(1, path.size())
        .boxed()
        .flatMap(place -> between(plot.foot(path.get(place - 1)), plot.foot(path.get(place))));
  }

  private Stream<TextBox> between(Foot one, Foot other) {
    var length = Math.hypot(other.x(breadth) - one.x(breadth), other.down() - one.down());
    var steps = (int) Math.max(1, Math.ceil(length / STEP));
    return DoubleStream.iterate(0, step -> step <= steps, step -> step + 1)
        .mapToObj(step -> around(one.towards(other, step / steps), 1));
  }

  private TextBox around(Foot foot, double half) {
    return TextBox.around(foot.x(breadth), foot.down(), half);
  }
}
