package fi.kaiku.insight;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToLongFunction;

/**
 * Decides which groups of a table stay hidden, so that none smaller than the county's smallest
 * group is shown and none can be found by subtracting the shown ones from their sum.
 *
 * <p>A group is named by its values, one per dimension of the table. Groups that differ in one
 * dimension only form a line; its sum is a group of the table without that dimension, which anybody
 * may ask for as well. On each line whose sum is shown, either nothing is hidden or at least two
 * groups that together reach the smallest size. Groups of nobody are never hidden.
 */
record Disclosure(int smallest) {

  /** The names of the groups to hide. */
  Set<List<String>> hidden(Map<List<String>, Long> sizes) {
    var table = new LinkedHashMap<>(sizes);
    table.values().removeIf(size -> size == 0);
    var dimensions = table.isEmpty() ? 0 : table.keySet().iterator().next().size();
    var hidden = new HashSet<List<String>>();
    table.forEach((group, size) -> addIf(size < smallest, group, hidden));
    var lines = new ArrayList<Map<List<String>, List<List<String>>>>();
    for (int without = 0; without < dimensions; without++) {
      var hiddenSums = hidden(sums(table, without));
      var open = lines(table.keySet(), without);
      for (var group : table.keySet()) {
        addIf(hiddenSums.contains(sumOf(group, without)), group, hidden);
      }
      open.keySet().removeAll(hiddenSums);
      lines.add(open);
    }
    while (protectAll(lines, table, hidden)) {}
    return hidden;
  }

  static <T> Map<List<String>, Long> sizes(Map<List<String>, T> groups, ToLongFunction<T> size) {
    var sizes = new LinkedHashMap<List<String>, Long>();
    groups.forEach((key, group) -> sizes.put(key, size.applyAsLong(group)));
    return sizes;
  }

  private boolean protectAll(
      List<Map<List<String>, List<List<String>>>> lines,
      Map<List<String>, Long> table,
      Set<List<String>> hidden) {
    var alone = alone(lines);
    var changed = false;
    for (var ofOneDimension : lines) {
      for (var line : ofOneDimension.values()) {
        changed |= protect(line, table, hidden, alone);
      }
    }
    return changed;
  }

  /** Hides the next smallest groups of a line until what is hidden cannot be told apart. */
  private boolean protect(
      List<List<String>> line,
      Map<List<String>, Long> table,
      Set<List<String>> hidden,
      Set<List<String>> alone) {
    var hiddenHere = line.stream().filter(hidden::contains).toList();
    var count = hiddenHere.size();
    var sum = hiddenHere.stream().mapToLong(group -> size(table, group)).sum();
    var candidates =
        line.stream()
            .filter(
                group -> !hidden.contains(group) && (line.size() == 1 || !alone.contains(group)))
            .sorted(Comparator.comparingLong(group -> size(table, group)))
            .iterator();
    var changed = false;
    while (count > 0 && (count < 2 || sum < smallest) && candidates.hasNext()) {
      var next = candidates.next();
      changed |= hidden.add(next);
      count++;
      sum += size(table, next);
    }
    return changed;
  }

  /** Groups that are the whole of a line with a shown sum: hiding them would hide nothing. */
  private static Set<List<String>> alone(List<Map<List<String>, List<List<String>>>> lines) {
    var alone = new HashSet<List<String>>();
    for (var ofOneDimension : lines) {
      ofOneDimension.values().stream()
          .filter(line -> line.size() == 1)
          .forEach(line -> alone.add(line.getFirst()));
    }
    return alone;
  }

  private static Map<List<String>, Long> sums(Map<List<String>, Long> table, int without) {
    var sums = new HashMap<List<String>, Long>();
    table.forEach((group, size) -> sums.merge(sumOf(group, without), size, Long::sum));
    return sums;
  }

  private static Map<List<String>, List<List<String>>> lines(
      Set<List<String>> groups, int without) {
    var lines = new HashMap<List<String>, List<List<String>>>();
    for (var group : groups) {
      lines.computeIfAbsent(sumOf(group, without), _ -> new ArrayList<>()).add(group);
    }
    return lines;
  }

  private static List<String> sumOf(List<String> group, int without) {
    var sum = new ArrayList<>(group);
    sum.remove(without);
    return List.copyOf(sum);
  }

  private static long size(Map<List<String>, Long> table, List<String> group) {
    return table.getOrDefault(group, 0L);
  }

  private static void addIf(boolean small, List<String> group, Set<List<String>> hidden) {
    if (small) {
      hidden.add(group);
    }
  }
}
