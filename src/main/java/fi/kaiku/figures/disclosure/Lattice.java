package fi.kaiku.figures.disclosure;

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
public final class Lattice {

  /** A sum, and the parts that it falls into when one more thing is told. */
  static final class Line {
    private final Node sum;
    private final List<Node> parts = new ArrayList<>();

    private Line(Node sum) {
      this.sum = sum;
    }

    Node sum() {
      return sum;
    }

    List<Node> parts() {
      return parts;
    }
  }

  /** A group. */
  static final class Node {
    private final int number;
    private final List<String> key;
    private final String name;
    private final int columns;
    private final int[] counts;
    private final List<Line> isPartOf = new ArrayList<>();
    private final Map<Integer, Line> lines = new HashMap<>();

    private Node(int number, List<String> key, int points, int columns) {
      this.number = number;
      this.key = key;
      this.name =
          key.stream()
              .filter(value -> !value.equals(GroupKey.ALL))
              .collect(Collectors.joining("|"));
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

    /** What is told of it; the same in every shape that tells it. */
    String name() {
      return name;
    }

    /** The lines that it stands on, one for each thing that is told of it and may be left out. */
    List<Line> isPartOf() {
      return isPartOf;
    }

    /** The people at each point of the axis. */
    LongStream along(TallyColumns people) {
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
  }

  private final int points;
  private final int columns;
  private final Set<Integer> apart;
  private final Map<List<String>, Node> nodes = new HashMap<>();
  private final Map<Set<Integer>, List<Node>> tables = new HashMap<>();
  private final List<List<Node>> byDepth = new ArrayList<>();

  /**
   * Nothing yet, along so many points of an axis.
   *
   * @param apart places of the key whose values are never added up
   */
  public Lattice(int points, int columns, Set<Integer> apart) {
    this.points = points;
    this.columns = columns;
    this.apart = apart;
  }

  /**
   * Adds a finest group.
   *
   * @param counts the columns of the first point, then those of the next
   */
  public void add(List<String> key, int[] counts) {
    var sums = new LinkedHashSet<Node>();
    collect(node(key), sums);
    sums.forEach(node -> node.add(counts));
  }

  private static void collect(Node node, Set<Node> sums) {
    if (sums.add(node)) {
      node.isPartOf.forEach(line -> collect(line.sum, sums));
    }
  }

  Collection<Node> nodes() {
    return nodes.values();
  }

  /** The groups that tell a thing at exactly these places of their keys. */
  List<Node> telling(Set<Integer> places) {
    return tables.getOrDefault(places, List.of());
  }

  /**
   * Every group, those that tell the same things together and those of fewer things first; the same
   * order whatever else is told.
   */
  List<List<Node>> byDepth() {
    if (byDepth.isEmpty()) {
      // Any order of names will do; numbers are compared faster.
      var order =
          Comparator.<Node>comparingInt(node -> node.name.hashCode()).thenComparing(Node::name);
      tables.entrySet().stream()
          .sorted(Comparator.comparingInt(table -> table.getKey().size()))
          .map(table -> table.getValue().stream().sorted(order).toList())
          .forEach(byDepth::add);
    }
    return byDepth;
  }

  int size() {
    return nodes.size();
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
        var sum = node(without(key, place));
        var line = sum.lines.computeIfAbsent(place, _ -> new Line(sum));
        line.parts.add(node);
        node.isPartOf.add(line);
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
