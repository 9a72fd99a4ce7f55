package fi.kaiku.insight;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Counts cells into the groups of a shape. First every background is given the place of its group,
 * or none when it is not asked about; then each cell is one look into that list.
 */
final class Counter {

  private static final int NONE = -1;

  private final Source source;
  private final Facts facts;
  private final Places places;
  private final TimeAxis axis;
  private final int[] parts;
  private final int[] columns;
  private final int length;
  private final List<List<String>> names = new ArrayList<>();
  private final Map<List<String>, int[][]> counts = new LinkedHashMap<>();

  Counter(Counts.Asked asked, Facts facts, Places places, TimeAxis axis) {
    this.source = asked.source();
    this.facts = facts;
    this.places = places;
    this.axis = axis;
    this.columns = IntStream.range(0, Counted.VALUES).map(source::columnsOf).toArray();
    this.length = axis.size() * source.columns();
    var channels = asked.selection().only().getOrDefault(Dimension.CHANNEL, List.of());
    var known = new HashMap<List<String>, Integer>();
    this.parts =
        facts.backgrounds().stream()
            .mapToInt(
                background ->
                    background.question().equals(source.question())
                            && (channels.isEmpty() || channels.contains(background.channel()))
                        ? known.computeIfAbsent(told(asked.shape(), background), this::next)
                        : NONE)
            .toArray();
  }

  /** The channel and the backgrounds of the shape. */
  private static List<String> told(Shape shape, Background background) {
    var told = new ArrayList<>(List.of(background.channel()));
    shape.backgrounds().forEach(dimension -> told.add(background.value(dimension)));
    return told;
  }

  private int next(List<String> name) {
    names.add(name);
    return names.size() - 1;
  }

  /** The groups and all their sums. */
  Lattice count() {
    for (var unit : facts.of(source.counted())) {
      var place = places.of(unit.spot());
      if (place != null) {
        var groups = counts.computeIfAbsent(place, _ -> new int[names.size()][]);
        unit.months().stream()
            .filter(month -> axis.holds(month.month()))
            .forEach(month -> count(month, groups));
      }
    }
    var lattice = new Lattice(axis.size(), source.columns());
    counts.forEach(
        (place, groups) -> {
          for (int part = 0; part < groups.length; part++) {
            if (groups[part] != null) {
              lattice.add(key(place, names.get(part)), groups[part]);
            }
          }
        });
    return lattice;
  }

  private void count(MonthCells month, int[][] groups) {
    var first = month.month().atDay(1);
    if (axis.begins(first.plusDays(1))) {
      for (int day = 1; day <= first.lengthOfMonth(); day++) {
        var point = axis.at(first.withDayOfMonth(day));
        count(month, new Range(month.from(day), month.from(day + 1), point), groups);
      }
    } else {
      count(month, new Range(0, month.size(), axis.around(first)), groups);
    }
  }

  /** Cells in a row that belong to one point of the axis. */
  private record Range(int from, int before, int point) {}

  private void count(MonthCells month, Range range, int[][] groups) {
    var start = range.point() * source.columns();
    for (int i = range.from(); i < range.before(); i++) {
      var cell = month.cell(i);
      var part = parts[cell / Counted.VALUES];
      if (part != NONE) {
        var group = groups[part];
        if (group == null) {
          group = new int[length];
          groups[part] = group;
        }
        var in = columns[cell % Counted.VALUES];
        while (in != 0) {
          group[start + Integer.numberOfTrailingZeros(in)]++;
          in &= in - 1;
        }
      }
    }
  }

  private static List<String> key(List<String> place, List<String> part) {
    var key = new ArrayList<>(place);
    key.set(GroupKey.CHANNEL, part.getFirst());
    key.addAll(part.subList(1, part.size()));
    return List.copyOf(key);
  }
}
