package fi.kaiku.insight;

import fi.kaiku.insight.Lattice.Node;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Decides which groups stay hidden, so that none smaller than the county's smallest group is shown
 * and none can be found by subtracting shown ones, in whatever questions they were asked for.
 *
 * <p>A group is hidden when it is too small, when its period does not fit it, or when a sum that it
 * is part of is hidden. The parts of a shown sum form a line; on each line either nothing is hidden
 * or at least two groups that together reach the smallest size. All that is decided from the group
 * and its sums and neighbours alone, never from the question that it is asked in, so two questions
 * never tell different things of it.
 */
record Disclosure(int smallest) {

  /**
   * The groups to hide.
   *
   * @param size how many people a group has
   * @param fits whether the period may be told of the group
   */
  Set<Node> hidden(Lattice lattice, ToLongFunction<Node> size, Predicate<Node> fits) {
    var sizes = new HashMap<Node, Long>();
    lattice.nodes().forEach(node -> sizes.put(node, size.applyAsLong(node)));
    var hidden = new HashSet<Node>();
    for (var level : lattice.byDepth()) {
      for (var node : level) {
        if (isHiddenItself(node, sizes, fits) || isPartOfHidden(node, sizes, hidden)) {
          hidden.add(node);
        }
      }
      protect(level, sizes, hidden);
    }
    return hidden;
  }

  private boolean isHiddenItself(Node node, Map<Node, Long> sizes, Predicate<Node> fits) {
    var size = size(node, sizes);
    return size > 0 && (size < smallest || !fits.test(node));
  }

  private static boolean isPartOfHidden(Node node, Map<Node, Long> sizes, Set<Node> hidden) {
    return size(node, sizes) > 0 && node.parents().stream().anyMatch(hidden::contains);
  }

  /** Hides more of a level until no line of it gives anything away. */
  private void protect(List<Node> level, Map<Node, Long> sizes, Set<Node> hidden) {
    var lines = lines(level, sizes, hidden);
    var alone = new HashSet<Node>();
    lines.stream().filter(line -> line.size() == 1).forEach(line -> alone.add(line.getFirst()));
    var changed = true;
    while (changed) {
      changed = false;
      for (var line : lines) {
        changed |= protectLine(line, sizes, hidden, alone);
      }
    }
  }

  /** The parts of each shown sum, as far as they have anybody. */
  private static List<List<Node>> lines(List<Node> level, Map<Node, Long> sizes, Set<Node> hidden) {
    var parents = new LinkedHashSet<Node>();
    level.forEach(node -> parents.addAll(node.parents()));
    var lines = new ArrayList<List<Node>>();
    for (var parent : parents) {
      if (!hidden.contains(parent)) {
        for (var line : parent.lines()) {
          lines.add(line.stream().filter(node -> size(node, sizes) > 0).toList());
        }
      }
    }
    return lines;
  }

  private boolean protectLine(
      List<Node> line, Map<Node, Long> sizes, Set<Node> hidden, Set<Node> alone) {
    var hiddenHere = line.stream().filter(hidden::contains).toList();
    var count = hiddenHere.size();
    var sum = hiddenHere.stream().mapToLong(node -> size(node, sizes)).sum();
    if (count == 0 || (count > 1 && sum >= smallest)) {
      return false;
    }
    // hiding a group that is the whole of another line would hide nothing: those come last
    var candidates =
        line.stream()
            .filter(node -> !hidden.contains(node))
            .sorted(
                Comparator.<Node, Boolean>comparing(alone::contains)
                    .thenComparingLong(node -> size(node, sizes))
                    .thenComparing(Node::name))
            .iterator();
    var changed = false;
    while ((count < 2 || sum < smallest) && candidates.hasNext()) {
      var next = candidates.next();
      changed |= hidden.add(next);
      count++;
      sum += size(next, sizes);
    }
    return changed;
  }

  private static long size(Node node, Map<Node, Long> sizes) {
    return sizes.getOrDefault(node, 0L);
  }
}
