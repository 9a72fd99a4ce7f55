package fi.kaiku.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DisclosureTest {

  final Disclosure fromFive = new Disclosure(5);

  @Test
  void groups_of_five_are_shown() {
    assertThat(fromFive.hidden(sizes(Map.of("a", 5L, "b", 60L)))).isEmpty();
  }

  @Test
  void one_small_group_takes_the_next_smallest_with_it() {
    var hidden = fromFive.hidden(sizes(Map.of("a", 3L, "b", 8L, "c", 60L)));

    assertThat(hidden).isEqualTo(groups("a", "b"));
  }

  @Test
  void two_small_groups_that_together_are_small_take_a_third_with_them() {
    var hidden = fromFive.hidden(sizes(Map.of("a", 1L, "b", 2L, "c", 9L, "d", 60L)));

    assertThat(hidden).isEqualTo(groups("a", "b", "c"));
  }

  @Test
  void two_small_groups_that_together_are_large_enough_hide_each_other() {
    var hidden = fromFive.hidden(sizes(Map.of("a", 4L, "b", 4L, "c", 60L)));

    assertThat(hidden).isEqualTo(groups("a", "b"));
  }

  @Test
  void a_group_of_nobody_is_shown_and_protects_nobody() {
    var hidden = fromFive.hidden(sizes(Map.of("a", 3L, "b", 0L, "c", 60L)));

    assertThat(hidden).isEqualTo(groups("a", "c"));
  }

  @Test
  void when_all_together_are_few_every_part_is_hidden() {
    assertThat(fromFive.hidden(sizes(Map.of("a", 1L, "b", 3L)))).isEqualTo(groups("a", "b"));
    assertThat(fromFive.hidden(Map.of(List.of(), 4L))).isEqualTo(Set.of(List.of()));
    assertThat(fromFive.hidden(Map.of(List.of(), 5L))).isEmpty();
  }

  @Test
  void parts_of_a_hidden_unit_are_hidden_although_they_are_large_enough() {
    var hidden =
        fromFive.hidden(
            Map.of(
                List.of("a", "may"), 6L,
                List.of("b", "may"), 3L,
                List.of("c", "may"), 20L,
                List.of("c", "june"), 30L));

    assertThat(hidden).contains(List.of("a", "may"), List.of("b", "may"));
  }

  @Test
  void no_line_of_a_random_table_gives_a_small_group_away_by_subtraction() {
    var random = new Random(20250307);
    for (int round = 0; round < 2_000; round++) {
      var table = table(random, 2 + random.nextInt(5), 2 + random.nextInt(6));
      var hidden = fromFive.hidden(table);
      for (int without = 0; without < 2; without++) {
        assertNoLineGivesAway(table, hidden, without);
      }
    }
  }

  /** A shown sum less the shown parts must leave nothing, or at least five people in two parts. */
  private void assertNoLineGivesAway(
      Map<List<String>, Long> table, Set<List<String>> hidden, int without) {
    var sums = new HashMap<String, Long>();
    table.forEach((group, size) -> sums.merge(group.get(1 - without), size, Long::sum));
    var hiddenSums = fromFive.hidden(sizes(sums));
    for (var line : sums.keySet()) {
      var hiddenHere = hidden.stream().filter(g -> g.get(1 - without).equals(line)).toList();
      if (!hiddenSums.contains(List.of(line)) && !hiddenHere.isEmpty()) {
        var rest = hiddenHere.stream().mapToLong(group -> table.getOrDefault(group, 0L)).sum();
        assertThat(rest).as(table + " hides " + hidden).isGreaterThanOrEqualTo(5);
        assertThat(hiddenHere).as(table + " hides " + hidden).hasSizeGreaterThan(1);
      }
    }
  }

  /** Every group has somebody, so that no group is the whole of a line. */
  private static Map<List<String>, Long> table(Random random, int units, int months) {
    var table = new HashMap<List<String>, Long>();
    for (int unit = 0; unit < units; unit++) {
      for (int month = 0; month < months; month++) {
        var size = 1 + (random.nextInt(3) == 0 ? random.nextInt(6) : random.nextInt(60));
        table.put(List.of("unit" + unit, "month" + month), (long) size);
      }
    }
    return table;
  }

  private static Map<List<String>, Long> sizes(Map<String, Long> sizes) {
    var table = new HashMap<List<String>, Long>();
    sizes.forEach((name, size) -> table.put(List.of(name), size));
    return table;
  }

  private static Set<List<String>> groups(String... names) {
    return Set.copyOf(java.util.stream.Stream.of(names).map(List::of).toList());
  }
}
