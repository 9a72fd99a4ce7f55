package fi.kaiku.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The finest groups of a shape and every sum of them that somebody may ask for: by fewer
 * backgrounds, by larger places. A group is named by its key; {@code *} stands for a sum.
 */
final class Lattice {

  /** A group. */
  static final class Node {
    private final int number;
    private final List<String> key;
    private final String name;
    private final int columns;
    private final long[] counts;
    private final List<Node> parents = new ArrayList<>();
    private final Map<Integer, List<Node>> lines = new HashMap<>();

    private Node(int number, List<String> key, int points, int columns) {
      this.number = number;
      this.key = key;
      this.name = String.join("|", key);
      this.columns = columns;
      this.counts = new long[points * columns];
    }

    /** Its place among all groups of the lattice, from 0. */
    int number() {
      return number;
    }

    List<String> key() {
      return key;
    }

    String name() {
      return name;
    }

    /** The sums that it is a part of, each coarser by one step. */
    List<Node> parents() {
      return parents;
    }

    /** Its own parts, for each way of taking it apart by one step. */
    Collection<List<Node>> lines() {
      return lines.values();
    }

    /** What is counted from one point of the axis up to another. */
    Tally sum(int from, int before) {
      var sum = new long[columns];
      for (int i = from * columns; i < before * columns; i++) {
        sum[i % columns] += counts[i];
      }
      return Tally.of(sum);
    }

    private void add(int point, Tally more) {
      for (int column = 0; column < columns; column++) {
        counts[point * columns + column] += more.at(column);
      }
    }

    /** How many things are told of it: groups of more are made of groups of fewer. */
    private int depth() {
      return (int) key.stream().filter(value -> !value.equals(Cell.ALL)).count();
    }
  }

  private final int points;
  private final int columns;
  private final Map<List<String>, Node> nodes = new HashMap<>();
  private final Map<List<String>, List<Node>> above = new HashMap<>();
  private final Map<Set<Integer>, List<Node>> tables = new HashMap<>();
  private final List<List<Node>> levels = new ArrayList<>();

  private Lattice(int points, int columns) {
    this.points = points;
    this.columns = columns;
  }

  /** Puts the cells together. */
  static Lattice of(Iterable<Cell> cells, int points, int columns) {
    var lattice = new Lattice(points, columns);
    for (var cell : cells) {
      var sums = lattice.above.computeIfAbsent(cell.key(), lattice::withSums);
      for (var node : sums) {
        cell.times().forEach(time -> node.add(time.point(), time.counts()));
      }
    }
    return lattice;
  }

  Collection<Node> nodes() {
    return nodes.values();
  }

  /** The groups that tell a thing at exactly these places of their keys. */
  List<Node> telling(Set<Integer> places) {
    return tables.getOrDefault(places, List.of());
  }

  /** Every group, those that tell the fewest things first; the same order whatever was asked. */
  List<List<Node>> byDepth() {
    if (levels.isEmpty()) {
      for (var node : nodes.values()) {
        while (levels.size() <= node.depth()) {
          levels.add(new ArrayList<>());
        }
        levels.get(node.depth()).add(node);
      }
      levels.forEach(level -> level.sort(Comparator.comparing(Node::name)));
    }
    return levels;
  }

  int size() {
    return nodes.size();
  }

  int points() {
    return points;
  }

  private List<Node> withSums(List<String> key) {
    var all = new LinkedHashMap<List<String>, Node>();
    collect(key, all);
    return List.copyOf(all.values());
  }

  private Node collect(List<String> key, Map<List<String>, Node> all) {
    var known = nodes.get(key);
    var node = known == null ? create(key) : known;
    if (all.putIfAbsent(key, node) == null) {
      for (int place = key.size() - 1; place > Cell.CHANNEL; place--) {
        if (canBeDropped(key, place)) {
          var parent = collect(without(key, place), all);
          if (known == null) {
            node.parents.add(parent);
            parent.lines.computeIfAbsent(place, _ -> new ArrayList<>()).add(node);
          }
        }
      }
    }
    return node;
  }

  private Node create(List<String> key) {
    var node = new Node(nodes.size(), key, points, columns);
    nodes.put(key, node);
    tables.computeIfAbsent(told(key), _ -> new ArrayList<>()).add(node);
    return node;
  }

  private static Set<Integer> told(List<String> key) {
    return IntStream.range(0, key.size())
        .filter(place -> !key.get(place).equals(Cell.ALL))
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Of places only the finest that is told can be dropped. */
  private static boolean canBeDropped(List<String> key, int place) {
    return !key.get(place).equals(Cell.ALL)
        && (place >= Cell.UNIT || key.get(place + 1).equals(Cell.ALL));
  }

  private static List<String> without(List<String> key, int place) {
    var values = key.toArray(String[]::new);
    values[place] = Cell.ALL;
    return List.copyOf(Arrays.asList(values));
  }
}
