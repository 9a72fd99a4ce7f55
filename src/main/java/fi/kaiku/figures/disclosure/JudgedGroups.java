package fi.kaiku.figures.disclosure;

import fi.kaiku.figures.disclosure.Lattice.Node;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.TimeBucket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The counted groups of a shape, and what may be told of them. */
public final class JudgedGroups {

  /** What is counted of one group, and whether it may be told. */
  public record Row(Tally counts, boolean hidden) {

    private Row plus(Row more) {
      return new Row(counts.plus(more.counts), hidden || more.hidden);
    }
  }

  private final GroupShape shape;
  private final TimeAxis axis;
  private final Lattice lattice;
  private final Disclosure disclosure;
  private final TallyColumns people;
  private final @Nullable TimeCuts[] courses;
  private final Map<Period, Set<Node>> hidden = new HashMap<>();
  private final Map<TallyColumns, JudgedGroups> judged = new HashMap<>();

  /**
   * Groups, told as far as the people that they are judged by allow.
   *
   * @param people where they are counted
   */
  public JudgedGroups(
      GroupShape shape,
      TimeAxis axis,
      Lattice lattice,
      Disclosure disclosure,
      TallyColumns people) {
    this.shape = shape;
    this.axis = axis;
    this.lattice = lattice;
    this.disclosure = disclosure;
    this.people = people;
    this.courses = new TimeCuts[lattice.size()];
  }

  /** The same groups, judged by other people. */
  public JudgedGroups judgedBy(TallyColumns others) {
    return judged.computeIfAbsent(
        others, _ -> new JudgedGroups(shape, axis, lattice, disclosure, others));
  }

  /**
   * The groups of a table that have somebody.
   *
   * @param by the values of these make a row's name
   * @param only what a group must be to count; a row of several groups is told if each of them is
   */
  public Map<List<String>, Row> rows(List<Dimension> by, Map<Dimension, List<String>> only) {
    var rows = new LinkedHashMap<List<String>, Row>();
    var times = by.stream().filter(d -> d.is(Dimension.Kind.TIME)).toList();
    var nodes = nodes(by, only);
    for (var bucket : TimeBucket.of(axis.asked(), times)) {
      var from = axis.at(bucket.period().from());
      var before = axis.at(bucket.period().to().plusDays(1));
      var unseen = hidden(bucket.period());
      for (var node : nodes) {
        var counts = node.sum(from, before);
        if (people.sum(counts) > 0) {
          var name = name(node, by, times, bucket);
          rows.merge(name, new Row(counts, unseen.contains(node)), Row::plus);
        }
      }
    }
    return rows;
  }

  /** The groups to hide in a period. */
  private Set<Node> hidden(Period period) {
    return hidden.computeIfAbsent(period, this::judge);
  }

  private Set<Node> judge(Period period) {
    var from = period.from();
    var next = period.to().plusDays(1);
    var begin = axis.at(from);
    var end = axis.at(next);
    return disclosure.hidden(
        lattice,
        node -> course(node).count(begin, end),
        node -> course(node).isCut(from) && course(node).isCut(next));
  }

  private TimeCuts course(Node node) {
    var known = courses[node.number()];
    if (known == null) {
      known = new TimeCuts(axis, disclosure.smallest(), node.along(people));
      courses[node.number()] = known;
    }
    return known;
  }

  private List<Node> nodes(List<Dimension> by, Map<Dimension, List<String>> only) {
    var wanted = GroupShape.of(by, only.keySet());
    var told = new HashSet<>(Set.of(GroupKey.CHANNEL));
    told.addAll(wanted.place().told());
    wanted.backgrounds().forEach(background -> told.add(place(background)));
    return lattice.telling(told).stream()
        .filter(
            node ->
                only.entrySet().stream()
                    .allMatch(e -> e.getValue().contains(node.key().get(place(e.getKey())))))
        .toList();
  }

  private List<String> name(
      Node node, List<Dimension> by, List<Dimension> times, TimeBucket bucket) {
    var name = new ArrayList<String>();
    for (var dimension : by) {
      name.add(
          dimension.is(Dimension.Kind.TIME)
              ? bucket.words().get(times.indexOf(dimension))
              : node.key().get(place(dimension)));
    }
    return List.copyOf(name);
  }

  /** Where a dimension stands in a key. */
  private int place(Dimension dimension) {
    return switch (dimension) {
      case CHANNEL -> GroupKey.CHANNEL;
      case AREA -> GroupKey.AREA;
      case SERVICE -> GroupKey.SERVICE;
      case UNIT -> GroupKey.UNIT;
      default -> GroupKey.BACKGROUNDS + shape.backgrounds().indexOf(dimension);
    };
  }
}
