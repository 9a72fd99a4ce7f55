package fi.kaiku.figures;

import fi.kaiku.figures.cube.CountedThing;
import fi.kaiku.figures.cube.CubeInMemory;
import fi.kaiku.figures.cube.MonthCells;
import fi.kaiku.figures.cube.Rollup;
import fi.kaiku.figures.cube.TallyKind;
import fi.kaiku.figures.cube.UnitCells;
import fi.kaiku.figures.cube.YearCells;
import fi.kaiku.figures.disclosure.GroupKey;
import fi.kaiku.figures.disclosure.Lattice;
import fi.kaiku.figures.disclosure.TimeAxis;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Counts cells into the groups of a shape, in one pass over all units. Where a year keeps its sums
 * for this shape, those of its whole months are added instead of their cells.
 */
final class CellCounter {

  /** In place of a month, for the sums of all twelve. */
  private static final int WHOLE_YEAR = 0;

  private final TallyKind source;
  private final CubeInMemory facts;
  private final PlacesTold places;
  private final TimeAxis axis;
  private final Rollup rollup;
  private final int[] parts;
  private final List<List<String>> names;
  private final int[] columns;
  private final int length;
  private final Set<Integer> apart;

  CellCounter(Counting asked, CubeInMemory facts, PlacesTold places, TimeAxis axis) {
    this.source = asked.source();
    this.facts = facts;
    this.places = places;
    this.axis = axis;
    this.rollup = facts.rollups().of(source, asked.shape().backgrounds());
    this.parts = rollup.parts(facts.backgrounds());
    this.names = rollup.names();
    this.columns = IntStream.range(0, CountedThing.VALUES).map(source::columnsOf).toArray();
    this.length = axis.size() * source.columns();
    this.apart = asked.shape().apart();
  }

  /** The groups of these channels, all when none is named, and all their sums. */
  Lattice count(List<String> channels) {
    var counts =
        facts.of(source.counted()).parallelStream()
            .collect(
                LinkedHashMap<List<String>, int[][]>::new,
                (places, unit) -> count(unit, places),
                CellCounter::merge);
    var lattice = new Lattice(axis.size(), source.columns(), apart);
    counts.forEach((place, groups) -> add(place, groups, channels, lattice));
    return lattice;
  }

  private void count(UnitCells unit, Map<List<String>, int[][]> counts) {
    var place = places.of(unit.spot());
    if (place != null) {
      var groups = counts.computeIfAbsent(place, _ -> new int[names.size()][]);
      for (var year : unit.years()) {
        if (axis.holds(year.year())) {
          count(year, groups);
        }
      }
    }
  }

  /** Adds what was counted elsewhere of the same places. */
  private static void merge(Map<List<String>, int[][]> counts, Map<List<String>, int[][]> others) {
    others.forEach((place, groups) -> counts.merge(place, groups, CellCounter::sum));
  }

  private static int[][] sum(int[][] counts, int[][] others) {
    for (int part = 0; part < counts.length; part++) {
      if (counts[part] == null) {
        counts[part] = others[part];
      } else if (others[part] != null) {
        for (int i = 0; i < counts[part].length; i++) {
          counts[part][i] += others[part][i];
        }
      }
    }
    return counts;
  }

  private void add(List<String> place, int[][] groups, List<String> channels, Lattice lattice) {
    for (int part = 0; part < groups.length; part++) {
      var name = names.get(part);
      if (groups[part] != null && (channels.isEmpty() || channels.contains(name.getFirst()))) {
        var key = new ArrayList<>(place);
        key.set(GroupKey.CHANNEL, name.getFirst());
        key.addAll(name.subList(1, name.size()));
        lattice.add(List.copyOf(key), groups[part]);
      }
    }
  }

  private void count(YearCells year, int[][] groups) {
    var sums = keepsSums(year) ? year.sums(rollup.slot(), () -> sums(year)) : null;
    if (sums != null && axis.isOnePoint(year.year())) {
      addSums(WHOLE_YEAR, sums, axis.point(year.year(), 1), groups);
      return;
    }
    for (int month = 1; month <= YearCells.MONTHS; month++) {
      var point = axis.point(year.year(), month);
      if (point == TimeAxis.BY_DAY) {
        scanDays(year.month(month), groups);
      } else if (sums == null) {
        var cells = year.month(month);
        scan(cells, new Range(0, cells.size(), point), groups);
      } else {
        addSums(month, sums, point, groups);
      }
    }
  }

  /** Adding sums is so much faster than counting cells. */
  private static final int MOST_SUMS = 3;

  /** Sums are worth their memory unless the year has very few cells. */
  private boolean keepsSums(YearCells year) {
    var sums = (1 + YearCells.MONTHS) * names.size() * source.columns();
    return rollup.slot() != Rollup.NONE && sums < MOST_SUMS * year.size();
  }

  /** The counts of the year, then of each month: of a part, column by column, then of the next. */
  private int[] sums(YearCells year) {
    var length = names.size() * source.columns();
    var sums = new int[(1 + YearCells.MONTHS) * length];
    for (int month = 1; month <= YearCells.MONTHS; month++) {
      var cells = year.month(month);
      for (int i = 0; i < cells.size(); i++) {
        var cell = cells.cell(i);
        var part = parts[cell / CountedThing.VALUES];
        if (part != Rollup.NONE) {
          var bits = columns[cell % CountedThing.VALUES];
          add(bits, sums, WHOLE_YEAR * length + part * source.columns());
          add(bits, sums, month * length + part * source.columns());
        }
      }
    }
    return sums;
  }

  private void addSums(int month, int[] sums, int point, int[][] groups) {
    var width = source.columns();
    var length = sums.length / (1 + YearCells.MONTHS);
    for (int part = 0; part * width < length; part++) {
      for (int column = 0; column < width; column++) {
        var sum = sums[month * length + part * width + column];
        if (sum != 0) {
          group(part, groups)[point * width + column] += sum;
        }
      }
    }
  }

  private void scanDays(MonthCells month, int[][] groups) {
    var first = axis.at(month.month().atDay(1));
    for (int day = 1; day <= month.month().lengthOfMonth(); day++) {
      scan(month, new Range(month.from(day), month.from(day + 1), first + day - 1), groups);
    }
  }

  /** Cells in a row that belong to one point of the axis. */
  private record Range(int from, int before, int point) {}

  private void scan(MonthCells month, Range range, int[][] groups) {
    var start = range.point() * source.columns();
    for (int i = range.from(); i < range.before(); i++) {
      var cell = month.cell(i);
      var part = parts[cell / CountedThing.VALUES];
      if (part != Rollup.NONE) {
        add(columns[cell % CountedThing.VALUES], group(part, groups), start);
      }
    }
  }

  private int[] group(int part, int[][] groups) {
    var group = groups[part];
    if (group == null) {
      group = new int[length];
      groups[part] = group;
    }
    return group;
  }

  /** Counts one thing in each column that has a bit. */
  private static void add(int bits, int[] counts, int start) {
    for (int in = bits; in != 0; in &= in - 1) {
      counts[start + Integer.numberOfTrailingZeros(in)]++;
    }
  }
}
