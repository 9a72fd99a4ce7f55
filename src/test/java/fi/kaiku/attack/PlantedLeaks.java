package fi.kaiku.attack;

import static fi.kaiku.attack.Evidence.SMALLEST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.attack.county.CountyTables;
import fi.kaiku.attack.county.Story;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * Each rule that keeps the promise is left out once, in what the attackers have got hold of, and
 * the same attacks must find people. If one of these fails, the attack has gone blind.
 */
interface PlantedLeaks {

  /** What the attackers have got hold of. */
  Evidence evidence();

  default Findings onTables(DatabaseCopy copy) {
    var hints = copy.answers().stream().map(row -> Hint.of(row, copy.places(row)));
    return Findings.of(hints, copy.everybody());
  }

  /** The tables, if each answer said one thing more of its visit. */
  private Findings withColumn(String column, Function<Story, String> value) {
    var told = new Truth(evidence()).storiesOfAnswers();
    var copy = evidence().copy();
    var rows = copy.answers().stream().filter(told::containsKey).toList();
    return onTables(
        copy.withAnswers(
            rows.stream().map(row -> row.with(column, value.apply(told.get(row)))).toList()));
  }

  @Test
  default void if_the_day_of_the_visit_stood_beside_an_answer_people_would_be_found() {
    var found = withColumn("visit_on", story -> story.visitOn().toString());
    assertThat(found.fittingFewerThan(SMALLEST)).isGreaterThan(found.answers() / 3);
  }

  @Test
  default void if_the_age_stood_beside_an_answer_people_would_be_found() {
    assertThat(withColumn("age_band", CountyTables::ageBand).fittingFewerThan(SMALLEST))
        .isPositive();
  }

  @Test
  default void if_the_language_stood_beside_an_answer_people_would_be_found() {
    var found = withColumn("language", story -> story.visit().resident().surveyLanguage());
    assertThat(found.fittingFewerThan(SMALLEST)).isPositive();
  }

  @Test
  default void if_the_day_of_sending_stood_beside_an_answer_people_would_be_found() {
    var found = withColumn("sent_on", story -> story.decidedOn().toString());
    assertThat(found.fittingFewerThan(SMALLEST)).isPositive();
  }

  @Test
  default void a_new_column_of_answers_must_be_explained_to_the_attackers() {
    assertThatThrownBy(() -> withColumn("shoe_size", _ -> "42")).hasMessageContaining("shoe_size");
  }

  @Test
  default void if_kind_and_profession_were_told_of_groups_of_one_people_would_be_found() {
    var told = new Truth(evidence()).storiesOfAnswers();
    var copy = evidence().copy();
    var rows =
        told.entrySet().stream()
            .map(
                one ->
                    one.getKey()
                        .with("kind", one.getValue().visit().kind())
                        .with("profession", one.getValue().visit().profession()))
            .toList();
    assertThat(onTables(copy.withAnswers(rows)).fittingFewerThan(SMALLEST)).isPositive();
  }

  @Test
  default void if_an_answer_appeared_at_the_tick_after_it_was_given_people_would_be_found() {
    var told = new Truth(evidence()).storiesOfAnswers();
    var given = new Truth(evidence()).givenAt();
    var copy = evidence().copy();
    var hints =
        told.entrySet().stream()
            .map(
                one ->
                    Hint.of(
                        one.getKey(),
                        Set.of(evidence().units().idOf(one.getValue().site().oid())),
                        given.get(one.getValue()).plus(Duration.ofMinutes(1))));
    assertThat(Findings.of(hints, copy.everybody()).fittingFewerThan(SMALLEST)).isPositive();
  }

  @Test
  default void if_a_small_unit_had_no_pool_its_answers_would_be_what_is_left_of_the_service() {
    var copy = evidence().copy();
    var alone = new HashMap<>(copy.pools());
    alone.replaceAll((_, units) -> Set.of(units.iterator().next()));
    assertThat(onTables(copy.withPools(alone)).fittingFewerThan(SMALLEST)).isPositive();
  }

  @Test
  default void if_groups_were_made_across_what_single_answers_say_some_would_be_left_over() {
    var copy = evidence().copy();
    var across =
        copy.classes().stream()
            .map(group -> group.told("profession") ? group.with("profession", null) : group)
            .toList();
    assertThat(Leftovers.of(copy.withClasses(across))).isNotEmpty();
  }

  @Test
  default void if_it_were_noted_who_has_answered_people_would_be_found() {
    var copy = evidence().copy();
    var answered = Set.copyOf(new Truth(evidence()).people());
    var those = copy.everybody().stream().filter(one -> answered.contains(one.person())).toList();
    var hints = copy.answers().stream().map(row -> Hint.of(row, copy.places(row)));
    assertThat(Findings.of(hints, List.copyOf(those)).fittingFewerThan(SMALLEST)).isPositive();
  }
}
