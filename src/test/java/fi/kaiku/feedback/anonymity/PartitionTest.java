package fi.kaiku.feedback.anonymity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.organization.AgeBands;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How people are divided into groups of whom the same is told. */
class PartitionTest {

  private static final int FIVE = 5;

  private static final WideAges WIDE =
      WideAges.of(new AgeBands(List.of(18, 30, 40, 50, 65, 75, 85)));

  private static final GivingUp ORDER = GivingUp.ofGroups(WIDE);

  private final List<Recipient> people = new ArrayList<>();

  @Test
  void enough_people_who_share_everything_are_told_with_everything() {
    are(5, "40-49 fi VISIT doctor");
    are(6, "40-49 fi VISIT nurse");
    assertThat(told()).containsExactlyInAnyOrder("40-49 fi VISIT doctor", "40-49 fi VISIT nurse");
  }

  @Test
  void first_the_profession_is_given_up() {
    are(6, "40-49 fi VISIT doctor");
    are(3, "40-49 fi VISIT nurse");
    are(2, "40-49 fi VISIT midwife");
    assertThat(told("40-49 fi VISIT midwife")).isEqualTo("40-49 fi VISIT -");
    assertThat(told("40-49 fi VISIT doctor")).isEqualTo("40-49 fi VISIT doctor");
  }

  @Test
  void then_the_age_becomes_wide() {
    are(2, "65-74 fi VISIT doctor");
    are(3, "75-84 fi VISIT nurse");
    assertThat(told()).containsExactly("65+ fi VISIT -");
  }

  @Test
  void then_the_kind_and_last_the_language_is_given_up() {
    are(2, "40-49 fi VISIT doctor");
    are(3, "50-64 fi PHONE nurse");
    are(3, "18-29 fi VISIT doctor");
    are(2, "30-39 sv VISIT doctor");
    assertThat(told()).containsExactlyInAnyOrder("40-64 fi - -", "0-39 - - -");
  }

  @Test
  void a_remainder_joins_the_smallest_of_the_groups_of_which_least_is_told() {
    are(9, "40-49 fi VISIT doctor");
    are(3, "65-74 fi VISIT doctor");
    are(3, "75-84 sv PHONE doctor");
    are(2, "18-29 fi VISIT doctor");
    are(3, "18-29 en VISIT doctor");
    are(1, "unknown sv DIGITAL nurse");
    assertThat(told("unknown sv DIGITAL nurse")).isEqualTo("- - - -");
    assertThat(told("18-29 en VISIT doctor")).isEqualTo("- - - -");
    assertThat(told("65-74 fi VISIT doctor")).isEqualTo("65+ - - -");
    assertThat(told("40-49 fi VISIT doctor")).isEqualTo("40-49 fi VISIT doctor");
  }

  @Test
  void what_is_true_of_a_remainder_and_its_hosts_is_still_told() {
    are(5, "40-49 fi VISIT doctor");
    are(1, "40-49 fi VISIT nurse");
    assertThat(told()).containsExactly("40-49 fi VISIT -");
  }

  @Test
  void a_remainder_that_is_enough_by_itself_is_a_group_of_which_nothing_is_told() {
    are(9, "40-49 fi VISIT doctor");
    are(3, "18-29 fi VISIT doctor");
    are(3, "85+ sv HOME nurse");
    assertThat(told()).containsExactlyInAnyOrder("40-49 fi VISIT doctor", "- - - -");
  }

  @Test
  void a_person_with_two_visits_counts_once() {
    are(4, "40-49 fi VISIT doctor");
    people.add(people.getFirst());
    are(5, "50-64 fi VISIT doctor");
    assertThat(told("40-49 fi VISIT doctor")).isEqualTo("- fi VISIT doctor");
  }

  @Test
  void nobody_is_hidden_behind_somebody_who_was_not_reached() {
    are(4, "40-49 fi VISIT doctor");
    people.add(unreached("40-49 fi VISIT doctor"));
    are(5, "40-49 fi VISIT nurse");
    assertThat(told()).containsExactly("40-49 fi VISIT -");
  }

  @Test
  void somebody_who_was_not_reached_belongs_to_a_group_all_the_same() {
    are(5, "40-49 fi VISIT doctor");
    people.add(unreached("40-49 fi VISIT nurse"));
    assertThat(told("40-49 fi VISIT nurse")).isEqualTo("40-49 fi VISIT -");
  }

  @Test
  void fewer_than_the_smallest_number_cannot_be_divided() {
    are(4, "40-49 fi VISIT doctor");
    assertThatThrownBy(this::divided).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 6, 10})
  void everybody_is_in_one_group_of_enough_people_of_whom_only_the_truth_is_told(int smallest) {
    var random = new Random(smallest);
    for (int round = 0; round < 400; round++) {
      people.clear();
      populate(smallest + random.nextInt(120), random);
      if (Crowd.number(people) >= smallest) {
        isSound(Partition.of(crowd(), ORDER, smallest), smallest);
        isSound(
            Partition.of(crowd(), new GivingUp(List.of(Traits::withoutProfession)), smallest),
            smallest);
      }
    }
  }

  @Test
  void the_order_in_which_people_are_looked_at_changes_nothing() {
    var random = new Random(3);
    for (int round = 0; round < 100; round++) {
      people.clear();
      populate(60, random);
      var groups = Set.copyOf(divided().groups());
      Collections.shuffle(people, random);
      assertThat(Set.copyOf(divided().groups())).isEqualTo(groups);
    }
  }

  private void isSound(Partition partition, int smallest) {
    var met = new HashSet<Traits>();
    for (var group : partition.groups()) {
      assertThat(crowd().numberWith(group.members())).isGreaterThanOrEqualTo(smallest);
      for (var traits : group.members()) {
        assertThat(met.add(traits)).isTrue();
        assertThat(isTrue(group.told(), traits)).as(group.told() + " of " + traits).isTrue();
        assertThat(partition.groupOf(traits)).contains(group);
      }
    }
    assertThat(met).isEqualTo(Set.copyOf(crowd().traits()));
  }

  private static boolean isTrue(Traits told, Traits traits) {
    return is(told.kind(), traits.kind())
        && is(told.profession(), traits.profession())
        && is(told.language(), traits.language())
        && (is(told.ageBand(), traits.ageBand()) || is(told.ageBand(), WIDE.of(traits.ageBand())));
  }

  private static boolean is(@Nullable String told, @Nullable String trait) {
    return told == null || told.equals(trait);
  }

  private void populate(int number, Random random) {
    var ages = List.of("18-29", "30-39", "40-49", "50-64", "65-74", "75-84", "85+", "unknown");
    var languages = List.of("fi", "fi", "fi", "fi", "fi", "fi", "sv", "en");
    var kinds = List.of("VISIT", "VISIT", "VISIT", "VISIT", "PHONE", "DIGITAL", "HOME");
    var professions = List.of("doctor", "doctor", "nurse", "nurse", "midwife", "dentist");
    for (int i = 0; i < number; i++) {
      var traits =
          new Traits(
              ages.get(random.nextInt(ages.size())),
              languages.get(random.nextInt(languages.size())),
              kinds.get(random.nextInt(kinds.size())),
              professions.get(random.nextInt(professions.size())));
      var again = i > 0 && random.nextInt(10) == 0;
      var person = again ? people.getLast().person() : UUID.randomUUID();
      people.add(new Recipient(person, DAY, traits, true, random.nextInt(15) == 0));
    }
  }

  private static final LocalDate DAY = LocalDate.of(2026, 6, 1);

  private void are(int number, String words) {
    for (int i = 0; i < number; i++) {
      people.add(new Recipient(UUID.randomUUID(), DAY, traits(words), true, false));
    }
  }

  private static Recipient unreached(String words) {
    return new Recipient(UUID.randomUUID(), DAY, traits(words), false, true);
  }

  private static Traits traits(String words) {
    var word = words.split(" ", -1);
    return new Traits(word[0], word[1], word[2], word[3]);
  }

  private Crowd crowd() {
    return Crowd.of(people, UnaryOperator.identity());
  }

  private Partition divided() {
    return Partition.of(crowd(), ORDER, FIVE);
  }

  private String told(String words) {
    return words(divided().groupOf(traits(words)).orElseThrow().told());
  }

  private List<String> told() {
    return divided().groups().stream().map(group -> words(group.told())).toList();
  }

  private static String words(Traits told) {
    return String.join(
        " ",
        dash(told.ageBand()),
        dash(told.language()),
        dash(told.kind()),
        dash(told.profession()));
  }

  private static String dash(@Nullable String value) {
    return value == null ? "-" : value;
  }
}
