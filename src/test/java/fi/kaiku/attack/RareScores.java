package fi.kaiku.attack;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
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
    var slots = new ArrayList<Row>();
    for (var group : groups) {
      var score = "score=" + answers.getFirst().text("score");
      for (int i = count(group, score); i > 0; i--) {
        slots.add(group);
      }
    }
    var possible = new HashMap<Row, List<Row>>();
    for (var answer : answers) {
      var found = new LinkedHashSet<Row>();
      for (int slot = 0; slot < slots.size(); slot++) {
        if (!found.contains(slots.get(slot)) && canBe(answer, slot, answers, slots)) {
          found.add(slots.get(slot));
        }
      }
      possible.put(answer, List.copyOf(found));
    }
    return possible;
  }

  @SuppressWarnings("ReferenceEquality") // two answers may be alike
  private boolean canBe(Row answer, int slot, List<Row> answers, List<Row> slots) {
    if (!agree(answer, slots.get(slot))) {
      return false;
    }
    var taken = new HashMap<Integer, Row>(Map.of(slot, answer));
    for (var other : answers) {
      if (other != answer && !finds(other, slots, taken, new HashSet<>(Set.of(slot)))) {
        return false;
      }
    }
    return true;
  }

  /** One step of the textbook's matching: whoever stands in the way looks for another place. */
  private boolean finds(Row answer, List<Row> slots, Map<Integer, Row> taken, Set<Integer> tried) {
    for (int slot = 0; slot < slots.size(); slot++) {
      if (agree(answer, slots.get(slot)) && tried.add(slot)) {
        var there = taken.get(slot);
        if (there == null || finds(there, slots, taken, tried)) {
          taken.put(slot, answer);
          return true;
        }
      }
    }
    return false;
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
