package fi.kaiku.figures.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.figures.disclosure.Lattice.Line;
import fi.kaiku.figures.disclosure.Lattice.Node;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DisclosureTest {

  final Disclosure fromFive = new Disclosure(5);

  @Test
  void groups_of_five_are_shown() {
    assertThat(hidden(Map.of("a", 5L, "b", 60L))).isEmpty();
  }

  @Test
  void one_small_group_takes_the_next_smallest_with_it() {
    assertThat(hidden(Map.of("a", 3L, "b", 8L, "c", 60L))).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void two_small_groups_that_together_are_small_take_a_third_with_them() {
    assertThat(hidden(Map.of("a", 1L, "b", 2L, "c", 9L, "d", 60L)))
        .containsExactlyInAnyOrder("a", "b", "c");
  }

  @Test
  void two_small_groups_that_together_are_large_enough_hide_each_other() {
    assertThat(hidden(Map.of("a", 4L, "b", 4L, "c", 60L))).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void a_group_of_nobody_is_shown_and_protects_nobody() {
    assertThat(hidden(Map.of("a", 3L, "b", 0L, "c", 60L))).containsExactlyInAnyOrder("a", "c");
  }

  @Test
  void when_all_together_are_few_every_part_is_hidden() {
    assertThat(hidden(Map.of("a", 1L, "b", 3L))).containsExactlyInAnyOrder("*", "a", "b");
  }

  @Test
  void a_group_whose_period_does_not_fit_is_hidden_with_the_next_smallest() {
    var lattice = lattice(List.of(List.of("a"), List.of("b"), List.of("c")), List.of(9L, 8L, 60L));

    var hidden =
        fromFive.hidden(lattice, DisclosureTest::size, n -> !n.key().getLast().equals("a"));

    assertThat(hidden.stream().map(n -> n.key().getLast())).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void no_line_of_a_random_table_gives_a_small_group_away_by_subtraction() {
    var random = new Random(20250307);
    for (int round = 0; round < 2_000; round++) {
      var lattice = randomTable(random, 2 + random.nextInt(5), 2 + random.nextInt(6));
      var hidden = fromFive.hidden(lattice, DisclosureTest::size, _ -> true);
      lattice.nodes().stream()
          .flatMap(node -> node.isPartOf().stream())
          .filter(line -> !hidden.contains(line.sum()))
          .distinct()
          .forEach(line -> assertGivesNothingAway(line, hidden));
    }
  }

  /** So a page may leave out what it does not tell, and a rate needs no reasons counted. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void what_may_be_told_of_a_group_is_the_same_whatever_else_is_told_of_its_people(int left) {
    var random = new Random(20261128);
    var chosen = 0;
    for (int round = 0; round < 500; round++) {
      var cells = randomCells(random);
      var whole = lattice(cells, List.of(0, 1, 2));
      var rest = Stream.of(0, 1, 2).filter(place -> place != left).toList();
      var without = names(fromFive.hidden(lattice(cells, rest), DisclosureTest::size, _ -> true));
      var hidden = fromFive.hidden(whole, DisclosureTest::size, _ -> true);
      hidden.removeIf(node -> !node.key().get(4 + left).equals("*"));
      assertThat(names(hidden)).containsExactlyInAnyOrderElementsOf(without);
      chosen += hidden.stream().anyMatch(node -> size(node) >= 5) ? 1 : 0;
    }
    assertThat(chosen).as("tables in which larger groups were hidden with small ones").isPositive();
  }

  /** Kinds, ages and outcomes, each with a few people or some. */
  private static Map<List<String>, Integer> randomCells(Random random) {
    var cells = new LinkedHashMap<List<String>, Integer>();
    for (int kind = 0; kind < 3 + random.nextInt(3); kind++) {
      for (int age = 0; age < 3 + random.nextInt(3); age++) {
        for (int outcome = 0; outcome < 2; outcome++) {
          var few = random.nextInt(4) == 0;
          cells.put(
              List.of("kind" + kind, "age" + age, "outcome" + outcome),
              1 + random.nextInt(few ? 3 : 20));
        }
      }
    }
    return cells;
  }

  /** The lattice that tells some of the backgrounds, by their places, in a random order. */
  private static Lattice lattice(Map<List<String>, Integer> cells, List<Integer> told) {
    var keys = new ArrayList<>(cells.keySet());
    Collections.shuffle(keys, new Random(told.size()));
    return lattice(
        keys.stream().map(key -> told.stream().map(key::get).toList()).toList(),
        keys.stream().map(key -> (long) cells.getOrDefault(key, 0)).toList());
  }

  private static Set<String> names(Set<Node> nodes) {
    return nodes.stream().map(Node::name).collect(Collectors.toSet());
  }

  /** A shown sum less the shown parts must leave nothing, or at least five people in two parts. */
  private static void assertGivesNothingAway(Line line, Set<Node> hidden) {
    var hiddenHere = line.parts().stream().filter(hidden::contains).toList();
    if (!hiddenHere.isEmpty()) {
      var rest = hiddenHere.stream().mapToLong(DisclosureTest::size).sum();
      assertThat(rest).as(line.sum().name()).isGreaterThanOrEqualTo(5);
      assertThat(hiddenHere).as(line.sum().name()).hasSizeGreaterThan(1);
    }
  }

  /** Every group has somebody, so that no group is the whole of a line. */
  private static Lattice randomTable(Random random, int kinds, int ages) {
    var keys = new ArrayList<List<String>>();
    var sizes = new ArrayList<Long>();
    for (int kind = 0; kind < kinds; kind++) {
      for (int age = 0; age < ages; age++) {
        keys.add(List.of("kind" + kind, "age" + age));
        sizes.add(1L + (random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(60)));
      }
    }
    return lattice(keys, sizes);
  }

  private Set<String> hidden(Map<String, Long> sizes) {
    var names = List.copyOf(sizes.keySet());
    var lattice =
        lattice(names.stream().map(List::of).toList(), names.stream().map(sizes::get).toList());
    return fromFive.hidden(lattice, DisclosureTest::size, _ -> true).stream()
        .map(node -> node.key().getLast())
        .collect(Collectors.toSet());
  }

  private static Lattice lattice(List<List<String>> backgrounds, List<Long> sizes) {
    var lattice = new Lattice(1, 1, Set.of(GroupKey.CHANNEL));
    for (int i = 0; i < backgrounds.size(); i++) {
      var key = new ArrayList<>(List.of("LINK", "*", "*", "*"));
      key.addAll(backgrounds.get(i));
      lattice.add(List.copyOf(key), new int[] {sizes.get(i).intValue()});
    }
    return lattice;
  }

  private static long size(Node node) {
    return node.sum(0, 1).at(0);
  }
}
