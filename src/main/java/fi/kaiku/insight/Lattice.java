package fi.kaiku.insight;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

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
    private final int[] counts;
    private final List<Node> parents = new ArrayList<>();

    /** Itself and every sum that it is a part of. */
    private final Set<Node> sums = new LinkedHashSet<>(Set.of(this));

    private final Map<Integer, List<Node>> lines = new HashMap<>();

    private Node(int number, List<String> key, int points, int columns) {
      this.number = number;
      this.key = key;
      this.name = String.join("|", key);
      this.columns = columns;
      this.counts = new int[points * columns];
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

    /** The people at each point of the axis. */
    LongStream along(Columns people) {
      var along = new long[counts.length / columns];
      for (int point = 0; point < along.length; point++) {
        for (int column = people.from(); column < people.before(); column++) {
          along[point] += counts[point * columns + column];
        }
      }
      return LongStream.of(along);
    }

    /** What is counted from one point of the axis up to another. */
    Tally sum(int from, int before) {
      var sum = new long[columns];
      for (int i = from * columns; i < before * columns; i += columns) {
        for (int column = 0; column < columns; column++) {
          sum[column] += counts[i + column];
        }
      }
      return Tally.of(sum);
    }

    private void add(int[] more) {
      for (int i = 0; i < counts.length; i++) {
        counts[i] += more[i];
      }
    }

    /** How many things are told of it: groups of more are made of groups of fewer. */
    private int depth() {
      return (int) key.stream().filter(value -> !value.equals(GroupKey.ALL)).count();
    }
  }

  private final int points;
  private final int columns;
  private final Set<Integer> apart;
  private final Map<List<String>, Node> nodes = new HashMap<>();
  private final Map<Set<Integer>, List<Node>> tables = new HashMap<>();
  private final List<List<Node>> levels = new ArrayList<>();

  /**
   * Nothing yet, along so many points of an axis.
   *
   * @param apart places of the key whose values are never added up
   */
  Lattice(int points, int columns, Set<Integer> apart) {
    this.points = points;
    this.columns = columns;
    this.apart = apart;
  }

  /**
   * Adds a finest group.
   *
   * @param counts the columns of the first point, then those of the next
   */
  void add(List<String> key, int[] counts) {
    node(key).sums.forEach(node -> node.add(counts));
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
      // Any order will do that is the same for everybody; numbers are compared faster than names.
      var order =
          Comparator.<Node>comparingInt(node -> node.name.hashCode()).thenComparing(Node::name);
      levels.forEach(level -> level.sort(order));
    }
    return levels;
  }

  int size() {
    return nodes.size();
  }

  int points() {
    return points;
  }

  private Node node(List<String> key) {
    var known = nodes.get(key);
    return known == null ? create(key) : known;
  }

  private Node create(List<String> key) {
    var node = new Node(nodes.size(), key, points, columns);
    nodes.put(key, node);
    tables.computeIfAbsent(told(key), _ -> new ArrayList<>()).add(node);
    for (int place = key.size() - 1; place >= 0; place--) {
      if (canBeDropped(key, place)) {
        var parent = node(without(key, place));
        node.parents.add(parent);
        node.sums.addAll(parent.sums);
        parent.lines.computeIfAbsent(place, _ -> new ArrayList<>()).add(node);
      }
    }
    return node;
  }

  private static Set<Integer> told(List<String> key) {
    return IntStream.range(0, key.size())
        .filter(place -> !key.get(place).equals(GroupKey.ALL))
        .boxed()
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Of places only the finest that is told can be dropped. */
  private boolean canBeDropped(List<String> key, int place) {
    return !apart.contains(place)
        && !key.get(place).equals(GroupKey.ALL)
        && (place >= GroupKey.UNIT || key.get(place + 1).equals(GroupKey.ALL));
  }

  private static List<String> without(List<String> key, int place) {
    var values = key.toArray(String[]::new);
    values[place] = GroupKey.ALL;
    return List.copyOf(Arrays.asList(values));
  }
}
