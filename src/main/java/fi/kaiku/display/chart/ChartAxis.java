package fi.kaiku.display.chart;

import java.util.List;
import java.util.stream.IntStream;

/**
 * One side of a plot.
 *
 * @param ticks in their order; where there is no room, every second, third… is written
 * @param lines whether lines go from its ticks through the plot
 * @param name below it; may be empty
 */
public record ChartAxis(Scale scale, List<Tick> ticks, Lines lines, String name) {

  /** Whether an axis has lines through the plot. */
  public enum Lines {
    DRAWN,
    NONE
  }

  /**
   * A named place.
   *
   * @param group written below the first tick of each group, such as a year; may be empty
   */
  public record Tick(double at, Wording name, String group) {}

  /** An axis of numbers. */
  public static ChartAxis of(Scale scale, List<Tick> ticks) {
    return new ChartAxis(scale, List.copyOf(ticks), Lines.DRAWN, "");
  }

  /** An axis of names such as months, at 0, 1, 2…. */
  public static ChartAxis ofNames(List<Wording> names, List<String> groups) {
    var ticks =
        IntStream.range(0, names.size())
            .mapToObj(place -> new Tick(place, names.get(place), groups.get(place)))
            .toList();
    return new ChartAxis(Scale.even(-0.5, names.size() - 0.5), ticks, Lines.NONE, "");
  }

  public ChartAxis named(String words) {
    return new ChartAxis(scale, ticks, lines, words);
  }

  /** The ticks that are written: as many as fit beside each other, evenly apart. */
  List<Tick> written(Breadth breadth) {
    var first = firstOfGroup();
    return IntStream.rangeClosed(1, Math.max(1, ticks.size()))
        .mapToObj(step -> every(step, first))
        .filter(some -> fit(some, breadth))
        .findFirst()
        .orElse(List.of());
  }

  private List<Tick> every(int step, int first) {
    return IntStream.range(0, ticks.size())
        .filter(place -> (place - first) % step == 0)
        .mapToObj(ticks::get)
        .toList();
  }

  /** A tick that is never left out: the first whose group has begun in sight. */
  private int firstOfGroup() {
    return IntStream.range(1, ticks.size())
        .filter(place -> !ticks.get(place).group().equals(ticks.get(place - 1).group()))
        .findFirst()
        .orElse(0);
  }

  private boolean fit(List<Tick> some, Breadth breadth) {
    return IntStream.range(1, some.size())
        .noneMatch(
            place -> box(some.get(place - 1), breadth).overlaps(box(some.get(place), breadth)));
  }

  private TextBox box(Tick tick, Breadth breadth) {
    var half = TextWidth.of(tick.name().in(breadth)) / 2 + 3;
    var middle = scale.share(tick.at()) * breadth.plot();
    return new TextBox(middle - half, middle + half, 0, 1);
  }
}
