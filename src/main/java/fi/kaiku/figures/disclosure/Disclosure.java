package fi.kaiku.figures.disclosure;

import fi.kaiku.figures.disclosure.Lattice.Line;
import fi.kaiku.figures.disclosure.Lattice.Node;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
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
 * never tell different things of it: groups that tell the same things are judged by themselves, in
 * an order that depends on nothing else.
 */
public record Disclosure(int smallest) {

  /**
   * The groups to hide.
   *
   * @param size how many people a group has
   * @param fits whether the period may be told of the group
   */
  Set<Node> hidden(Lattice lattice, ToLongFunction<Node> size, Predicate<Node> fits) {
    var sizes = new long[lattice.size()];
    lattice.nodes().forEach(node -> sizes[node.number()] = size.applyAsLong(node));
    var hidden = new HashSet<Node>();
    for (var table : lattice.byDepth()) {
      var before = hidden.size();
      for (var node : table) {
        var people = sizes[node.number()];
        if (people > 0 && (people < smallest || isPartOfHidden(node, hidden) || !fits.test(node))) {
          hidden.add(node);
        }
      }
      if (hidden.size() > before) {
        protect(lines(table, sizes, hidden), sizes, hidden);
      }
    }
    return hidden;
  }

  private static boolean isPartOfHidden(Node node, Set<Node> hidden) {
    for (var line : node.isPartOf()) {
      if (hidden.contains(line.sum())) {
        return true;
      }
    }
    return false;
  }

  /** Hides more until no line gives anything away. */
  private void protect(List<List<Node>> lines, long[] sizes, Set<Node> hidden) {
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
  private static List<List<Node>> lines(List<Node> table, long[] sizes, Set<Node> hidden) {
    var lines = new LinkedHashSet<Line>();
    for (var node : table) {
      if (sizes[node.number()] > 0) {
        lines.addAll(node.isPartOf());
      }
    }
    return lines.stream()
        .filter(line -> !hidden.contains(line.sum()))
        .map(line -> line.parts().stream().filter(node -> sizes[node.number()] > 0).toList())
        .toList();
  }

  private boolean protectLine(List<Node> line, long[] sizes, Set<Node> hidden, Set<Node> alone) {
    var count = 0;
    var sum = 0L;
    for (var node : line) {
      if (hidden.contains(node)) {
        count++;
        sum += sizes[node.number()];
      }
    }
    if (count == 0 || (count > 1 && sum >= smallest)) {
      return false;
    }
    var changed = false;
    for (var next : candidates(line, sizes, hidden, alone)) {
      if (count > 1 && sum >= smallest) {
        break;
      }
      changed |= hidden.add(next);
      count++;
      sum += sizes[next.number()];
    }
    return changed;
  }

  /** Hiding a group that is the whole of another line would hide nothing: those come last. */
  private static List<Node> candidates(
      List<Node> line, long[] sizes, Set<Node> hidden, Set<Node> alone) {
    return line.stream()
        .filter(node -> !hidden.contains(node))
        .sorted(
            Comparator.<Node, Boolean>comparing(alone::contains)
                .thenComparingLong(node -> sizes[node.number()])
                .thenComparing(Node::name))
        .toList();
  }
}
