package fi.kaiku.attack;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Follows what was answered from single answers to the groups of a released month. A group tells
 * how many gave which score, so the only three of a unit is an answer of the only group with a
 * three. Where several answers and groups have the same score, an answer can be of a group when
 * there is a way to deal all of them out to the groups.
 */
final class RareScores {

  private final DatabaseCopy copy;
  private final Map<String, Map<String, Integer>> counts = new HashMap<>();

  RareScores(DatabaseCopy copy) {
    this.copy = copy;
    copy.values()
        .forEach(
            row ->
                counts
                    .computeIfAbsent(row.text("class_id"), _ -> new HashMap<>())
                    .put(row.text("question") + "=" + row.text("value"), row.number("answers")));
  }

  /** For each answer of a released month the groups that it can be of. */
  Map<Row, List<Row>> possibleGroups() {
    var classes = copy.classes().stream().collect(groupingBy(RareScores::place));
    var possible = new HashMap<Row, List<Row>>();
    copy.answers().stream()
        .filter(copy::isReleased)
        .collect(groupingBy(row -> place(row) + " " + row.text("score")))
        .values()
        .forEach(
            alike -> {
              var groups = classes.getOrDefault(place(alike.getFirst()), List.of());
              possible.putAll(dealtOut(alike, groups));
            });
    return possible;
  }

  /** Each answer with each group that it has in at least one way to deal all of them out. */
  private Map<Row, List<Row>> dealtOut(List<Row> answers, List<Row> groups) {
    var deal = new Deal();
    for (var answer : answers) {
      deal.fitting.put(answer, groups.stream().filter(group -> agree(answer, group)).toList());
    }
    var score = "score=" + answers.getFirst().text("score");
    groups.forEach(group -> deal.room.put(group, count(group, score)));
    answers.forEach(answer -> deal.place(answer, identitySet()));
    return deal.possible();
  }

  /** A way to deal answers out to groups, and what could be exchanged in it. */
  private static final class Deal {
    private final IdentityHashMap<Row, List<Row>> fitting = new IdentityHashMap<>();
    private final IdentityHashMap<Row, Integer> room = new IdentityHashMap<>();
    private final IdentityHashMap<Row, Row> groups = new IdentityHashMap<>();

    @SuppressWarnings("ReferenceEquality") // two groups may be alike
    private List<Row> dealt(Row group) {
      return groups.keySet().stream().filter(answer -> groups.get(answer) == group).toList();
    }

    /** One step of the textbook's matching: whoever stands in the way looks for another place. */
    private boolean place(Row answer, Set<Row> tried) {
      for (var group : fitting.get(answer)) {
        if (tried.add(group)) {
          var there = dealt(group);
          if (there.size() < room.get(group)
              || there.stream().anyMatch(other -> place(other, tried))) {
            groups.put(answer, group);
            return true;
          }
        }
      }
      return false;
    }

    /** An answer can be of another group when others can follow one another back to its own. */
    private Map<Row, List<Row>> possible() {
      var reached = new IdentityHashMap<Row, Set<Row>>();
      room.keySet().forEach(group -> reached.put(group, reached(group)));
      var possible = new HashMap<Row, List<Row>>();
      fitting.forEach(
          (answer, fit) ->
              possible.put(
                  answer,
                  fit.stream().filter(group -> leadsBack(group, answer, reached)).toList()));
      return possible;
    }

    private boolean leadsBack(Row group, Row answer, Map<Row, Set<Row>> reached) {
      var own = groups.get(answer);
      return own == null || reached.get(group).contains(own);
    }

    private Set<Row> reached(Row from) {
      Set<Row> reached = identitySet();
      var ways = new ArrayDeque<>(List.of(from));
      while (!ways.isEmpty()) {
        var group = ways.poll();
        if (reached.add(group)) {
          dealt(group).forEach(answer -> ways.addAll(fitting.get(answer)));
        }
      }
      return reached;
    }
  }

  private static Set<Row> identitySet() {
    return Collections.newSetFromMap(new IdentityHashMap<>());
  }

  /** Whether everything the answer says is said by somebody of the group. */
  private boolean agree(Row answer, Row group) {
    return count(group, "score=" + answer.text("score")) > 0
        && (!answer.told("comment") || count(group, "comment=1") > 0)
        && (!answer.told("ratings") || ratingsAgree(answer.text("ratings"), group))
        && same("kind", answer, group)
        && same("profession", answer, group);
  }

  private boolean ratingsAgree(String ratings, Row group) {
    return Arrays.stream(ratings.split(" ", -1))
        .allMatch(one -> count(group, "statement:" + one) + count(group, "faces:" + one) > 0);
  }

  /** What is not told may be anything. */
  private static boolean same(String column, Row answer, Row group) {
    return !answer.told(column)
        || !group.told(column)
        || answer.text(column).equals(group.text(column));
  }

  private int count(Row group, String saying) {
    return counts.getOrDefault(group.text("id"), Map.of()).getOrDefault(saying, 0);
  }

  private static String place(Row row) {
    return "%s %s %s %s %s"
        .formatted(
            row.text("visit_month"),
            row.cells().get("pool"),
            row.cells().get("unit_id"),
            row.cells().get("service_id"),
            row.cells().get("area_code"));
  }
}
