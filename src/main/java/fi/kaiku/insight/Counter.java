package fi.kaiku.insight;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Counts cells into the groups of a shape, in one pass over all units. Where a month is told as a
 * whole and keeps its sums for this shape, those are added instead of its cells.
 */
final class Counter {

  private final Source source;
  private final Facts facts;
  private final Places places;
  private final TimeAxis axis;
  private final Rollup rollup;
  private final int[] parts;
  private final List<List<String>> names;
  private final int[] columns;
  private final int length;
  private final Set<Integer> apart;
  private final Map<List<String>, int[][]> counts = new LinkedHashMap<>();

  Counter(Counts.Asked asked, Facts facts, Places places, TimeAxis axis) {
    this.source = asked.source();
    this.facts = facts;
    this.places = places;
    this.axis = axis;
    this.rollup = facts.rollups().of(source, asked.shape().backgrounds());
    this.parts = rollup.parts(facts.backgrounds());
    this.names = rollup.names();
    this.columns = IntStream.range(0, Counted.VALUES).map(source::columnsOf).toArray();
    this.length = axis.size() * source.columns();
    this.apart = asked.shape().apart();
  }

  /** The groups of these channels, all when none is named, and all their sums. */
  Lattice count(List<String> channels) {
    for (var unit : facts.of(source.counted())) {
      var place = places.of(unit.spot());
      if (place != null) {
        var groups = counts.computeIfAbsent(place, _ -> new int[names.size()][]);
        for (var month : unit.months()) {
          if (axis.holds(month.month())) {
            count(month, groups);
          }
        }
      }
    }
    var lattice = new Lattice(axis.size(), source.columns(), apart);
    counts.forEach((place, groups) -> add(place, groups, channels, lattice));
    return lattice;
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

  private void count(MonthCells month, int[][] groups) {
    var point = axis.point(month.month());
    if (point == TimeAxis.BY_DAY) {
      var first = axis.at(month.month().atDay(1));
      for (int day = 1; day <= month.month().lengthOfMonth(); day++) {
        scan(month, new Range(month.from(day), month.from(day + 1), first + day - 1), groups);
      }
    } else if (keepsSums(month)) {
      addSums(month.sums(rollup.slot(), () -> sums(month)), point, groups);
    } else {
      scan(month, new Range(0, month.size(), point), groups);
    }
  }

  /** Sums are worth it where they are far fewer than the cells. */
  private boolean keepsSums(MonthCells month) {
    return rollup.slot() != Rollup.NONE && 2 * names.size() * source.columns() < month.size();
  }

  /** The counts of the first part, column by column, then those of the next. */
  private int[] sums(MonthCells month) {
    var sums = new int[names.size() * source.columns()];
    for (int i = 0; i < month.size(); i++) {
      var cell = month.cell(i);
      var part = parts[cell / Counted.VALUES];
      if (part != Rollup.NONE) {
        add(columns[cell % Counted.VALUES], sums, part * source.columns());
      }
    }
    return sums;
  }

  private void addSums(int[] sums, int point, int[][] groups) {
    for (int i = 0; i < sums.length; i++) {
      if (sums[i] != 0) {
        group(i / source.columns(), groups)[point * source.columns() + i % source.columns()] +=
            sums[i];
      }
    }
  }

  /** Cells in a row that belong to one point of the axis. */
  private record Range(int from, int before, int point) {}

  private void scan(MonthCells month, Range range, int[][] groups) {
    var start = range.point() * source.columns();
    for (int i = range.from(); i < range.before(); i++) {
      var cell = month.cell(i);
      var part = parts[cell / Counted.VALUES];
      if (part != Rollup.NONE) {
        add(columns[cell % Counted.VALUES], group(part, groups), start);
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
