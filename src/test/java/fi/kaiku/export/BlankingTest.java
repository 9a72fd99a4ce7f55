package fi.kaiku.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Nobody stands alone in a file of single answers. */
class BlankingTest {

  private static final int MONTHS = 2_000;

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 10})
  void every_combination_of_shown_values_occurs_as_often_as_the_smallest_group(int smallest) {
    var random = new Random(smallest);
    int smallBefore = 0;
    for (int month = 0; month < MONTHS; month++) {
      var sizes = answers(random);
      var shown = Blanking.of(sizes, smallest);
      smallBefore += (int) sizes.values().stream().filter(size -> size < smallest).count();
      assertThat(together(sizes, shown).values()).allMatch(size -> size >= smallest);
    }
    assertThat(smallBefore).isGreaterThan(MONTHS);
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 10})
  void what_is_blanked_cannot_be_found_by_subtracting_the_rest(int smallest) {
    var random = new Random(smallest + 100L);
    for (int month = 0; month < MONTHS; month++) {
      var sizes = answers(random);
      var shown = Blanking.of(sizes, smallest);
      for (int trait = 0; trait < 4; trait++) {
        for (var blank : blankedValues(shown, trait).values()) {
          assertThat(blank).as(sizes + " at " + trait).hasSizeGreaterThan(1);
        }
      }
    }
  }

  @Test
  void what_is_shown_is_true_and_every_answer_is_there() {
    var random = new Random(7);
    for (int month = 0; month < MONTHS; month++) {
      var sizes = answers(random);
      var shown = Blanking.of(sizes, 5);
      var all = sizes.values().stream().mapToLong(Long::longValue).sum();
      assertThat(shown.keySet()).isEqualTo(all < 5 ? Set.of() : sizes.keySet());
      shown.forEach(
          (traits, told) ->
              assertThat(IntStream.range(0, 4))
                  .allMatch(t -> told.get(t).isEmpty() || told.get(t).equals(traits.get(t))));
    }
  }

  @Test
  void large_groups_keep_everything() {
    var sizes = Map.of(List.of("A", "fi"), 5L, List.of("A", "sv"), 6L, List.of("B", "fi"), 7L);

    assertThat(Blanking.of(sizes, 5))
        .allSatisfy((traits, shown) -> assertThat(shown).isEqualTo(traits));
  }

  @Test
  void a_small_value_takes_the_next_smallest_along_and_later_traits_stay() {
    var sizes = Map.of(List.of("A", "fi"), 3L, List.of("B", "fi"), 8L, List.of("C", "fi"), 30L);

    var shown = Blanking.of(sizes, 5);

    assertThat(shown).containsEntry(List.of("A", "fi"), List.of("", "fi"));
    assertThat(shown).containsEntry(List.of("B", "fi"), List.of("", "fi"));
    assertThat(shown).containsEntry(List.of("C", "fi"), List.of("C", "fi"));
  }

  @Test
  void several_small_values_that_are_enough_together_take_nobody_along() {
    var sizes = Map.of(List.of("A"), 3L, List.of("B"), 2L, List.of("C"), 30L);

    assertThat(Blanking.of(sizes, 5))
        .containsEntry(List.of("A"), List.of(""))
        .containsEntry(List.of("B"), List.of(""))
        .containsEntry(List.of("C"), List.of("C"));
  }

  @Test
  void fewer_answers_than_the_smallest_group_are_not_shown_at_all() {
    assertThat(Blanking.of(Map.of(List.of("A"), 4L), 5)).isEmpty();
    assertThat(Blanking.of(Map.of(), 5)).isEmpty();
  }

  private static Map<List<String>, Long> together(
      Map<List<String>, Long> sizes, Map<List<String>, List<String>> shown) {
    var together = new HashMap<List<String>, Long>();
    shown.forEach((traits, told) -> together.merge(told, sizes.get(traits), Long::sum));
    return together;
  }

  /** The true values behind each blank, by what is shown of the traits before. */
  private static Map<List<String>, Set<String>> blankedValues(
      Map<List<String>, List<String>> shown, int trait) {
    var values = new HashMap<List<String>, Set<String>>();
    shown.forEach(
        (traits, told) -> {
          if (told.get(trait).isEmpty()) {
            values
                .computeIfAbsent(told.subList(0, trait), _ -> new HashSet<>())
                .add(traits.get(trait));
          }
        });
    return values;
  }

  /** A month of answers with four traits; few values are frequent, many are rare. */
  private static Map<List<String>, Long> answers(Random random) {
    var sizes = new HashMap<List<String>, Long>();
    int count = random.nextInt(120);
    for (int answer = 0; answer < count; answer++) {
      var traits = new ArrayList<String>();
      for (int trait = 0; trait < 4; trait++) {
        traits.add("v" + (int) (Math.pow(random.nextDouble(), 3) * 6));
      }
      sizes.merge(traits, 1L, Long::sum);
    }
    return sizes;
  }
}
