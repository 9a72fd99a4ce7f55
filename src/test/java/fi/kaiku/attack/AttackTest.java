package fi.kaiku.attack;

import static fi.kaiku.attack.Evidence.SMALLEST;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.attack.county.CountyLife.House;
import fi.kaiku.feedback.Answers;
import fi.kaiku.followup.contact.ContactRequests;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Sealing;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/**
 * The promise: whatever is stored or shown of an answer fits at least five people who were sent a
 * message. Attackers hold a copy of all tables, the patient system's extract, the files of single
 * answers after every tick and every figure, of three months of a small county – but not the
 * county's key. They look for answers that fit fewer than five people, and must find none.
 *
 * <p>What is not promised is measured, and told. {@link PlantedLeaks} shows that the same attacks
 * do find people as soon as one rule is left out.
 */
@KaikuTest
class AttackTest implements PlantedLeaks, CommentsHunted, ContactsTried {

  private static @Nullable Evidence gathered;

  private TestReporter reporter;

  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired Answers answers;
  @Autowired ContactRequests contacts;
  @Autowired Questionnaires questionnaires;
  @Autowired List<Job> jobs;
  @Autowired Sealing sealing;
  @Autowired MockMvcTester browser;

  /** Once for all tests: attackers work on what they took away. */
  @BeforeEach
  void three_months_pass_and_attackers_take_away_all_they_can_get(TestReporter reporter) {
    this.reporter = reporter;
    if (gathered == null) {
      var house = new House(jdbc, clock, answers, contacts, questionnaires, jobs);
      gathered = Evidence.gather(house, sealing, browser);
    }
  }

  @Override
  public Evidence evidence() {
    return Objects.requireNonNull(gathered);
  }

  @Test
  void the_county_is_worth_attacking() {
    var copy = evidence().copy();
    assertThat(copy.everybody()).hasSizeGreaterThan(1000);
    assertThat(copy.answers()).hasSizeGreaterThan(250);
    assertThat(copy.released()).containsExactlyInAnyOrder("2026-03-01", "2026-04-01");
    assertThat(said("pool")).contains("SERVICE", "COUNTY", "-");
    assertThat(said("channel")).contains("LINK", "REPLY");
    assertThat(said("kind")).contains("VISIT", "-");
    assertThat(said("profession")).contains("nurse", "doctor", "dentist", "-");
    assertThat(evidence().notebook().changes()).isNotEmpty();
  }

  /** Who has the tables has the patient system's number of every visit, and so its extract. */
  @Test
  void whoever_has_all_tables_and_the_extract_finds_five_people_or_more_for_every_answer() {
    var found = onTables(evidence().copy());
    tell("tables and extract", found);
    assertThat(found.fittingFewerThan(SMALLEST)).isZero();
  }

  @Test
  void the_one_who_gave_an_answer_is_among_those_who_fit_it() {
    var copy = evidence().copy();
    var given = evidence().given();
    var known = copy.answers().stream().filter(row -> given.containsKey(row.text("id"))).toList();
    assertThat(known).hasSizeGreaterThan(50);
    for (var row : known) {
      var person = given.get(row.text("id")).person().toString();
      assertThat(Hint.of(row, copy.places(row)).suspects(copy.everybody())).contains(person);
    }
  }

  @Test
  void when_a_month_is_released_its_answers_have_new_ids_and_its_envelopes_are_gone() {
    var given = evidence().given().keySet();
    var released = evidence().copy().answers().stream().filter(evidence().copy()::isReleased);
    assertThat(released.map(row -> row.text("id"))).doesNotContainAnyElementsOf(given);
    assertThat(evidence().envelopes()).isNotEmpty().isSubsetOf(given);
  }

  @Test
  void whoever_fetches_all_single_answers_after_every_tick_finds_five_people_or_more_for_each() {
    var found = Findings.of(evidence().seen(), evidence().copy().everybody());
    tell("files after every tick", found);
    assertThat(found.answers()).isGreaterThanOrEqualTo(evidence().copy().answers().size());
    assertThat(found.fittingFewerThan(SMALLEST)).isZero();
  }

  /** Nobody's answer appears before their batch, nor says something else than its group does. */
  @Test
  void whoever_runs_kaikus_own_rule_on_the_tables_finds_no_fewer() {
    var found = evidence().byTheRule();
    tell("files after every tick, and Kaiku's source", found);
    assertThat(found.fittingFewerThan(SMALLEST)).isZero();
  }

  /**
   * In this county nobody answers after the last tick before the links close. So an answer that is
   * told with its unit on the day of release would be one of a few: those asked on the last days,
   * too few for a batch, whose answers alone had waited.
   */
  @Test
  void no_answer_that_waited_until_its_month_was_released_is_told_with_its_unit() {
    assertThat(evidence().copy().answers())
        .filteredOn(row -> row.told("unit_id") && row.text("appeared_on").endsWith("-16"))
        .filteredOn(
            row ->
                LocalDate.parse(row.text("visit_month"))
                    .plusMonths(1)
                    .plusDays(15)
                    .equals(LocalDate.parse(row.text("appeared_on"))))
        .isEmpty();
  }

  @Test
  void whoever_follows_an_answer_that_was_changed_finds_no_fewer() {
    var found =
        Findings.ofSizes(
            evidence().notebook().changes().stream()
                .map(
                    one -> {
                      var suspects = new HashSet<>(evidence().suspects(one.before(), one.at()));
                      suspects.retainAll(evidence().suspects(one.after(), one.at()));
                      return suspects.size();
                    })
                .toList());
    tell("changed answers", found);
    assertThat(found.fittingFewerThan(SMALLEST)).isZero();
  }

  @Test
  void every_group_of_a_released_month_is_five_people_or_more() {
    assertThat(evidence().copy().classes()).isNotEmpty();
    assertThat(evidence().copy().classes())
        .allMatch(group -> group.number("messaged") >= SMALLEST)
        .allMatch(group -> group.number("answered") <= group.number("messaged"));
  }

  @Test
  void no_answers_are_left_when_the_groups_of_a_month_are_taken_from_its_single_answers() {
    assertThat(Leftovers.of(evidence().copy())).isEmpty();
  }

  @Test
  void no_figure_is_shown_of_fewer_than_five_answers_whatever_is_asked() {
    var shown = evidence().shown().answers().stream().filter(row -> row.told("n")).toList();
    assertThat(shown).hasSizeGreaterThan(1000);
    assertThat(shown).allMatch(row -> row.number("n") >= SMALLEST);
  }

  @Test
  void what_is_shown_can_be_counted_from_the_single_answers_and_groups_so_it_tells_no_more() {
    var recounted = new Recounted(evidence().copy(), evidence().units());
    var wrong =
        evidence().shown().answers().stream()
            .filter(row -> row.told("n"))
            .filter(row -> recounted.answers(row) != row.number("count"))
            .toList();
    assertThat(wrong).isEmpty();
  }

  @Test
  void no_theme_is_told_of_fewer_than_five_comments_that_were_read_whatever_is_asked() {
    var told = evidence().themes().rows().stream().filter(row -> row.told("n")).toList();
    assertThat(told).hasSizeGreaterThan(200);
    assertThat(told).allMatch(row -> row.number("n") >= SMALLEST);
    assertThat(told).noneMatch(row -> row.told("age_band") || row.told("language"));
  }

  @Test
  void what_is_told_of_themes_can_be_counted_from_the_comments_so_it_tells_no_more() {
    var themes = evidence().themes();
    assertThat(themes.simple()).isNotEmpty();
    assertThat(themes.simple().filter(row -> !themes.isRight(row))).isEmpty();
  }

  @Test
  void of_visits_not_asked_about_no_reason_is_found_out_for_a_unit_nor_a_small_number() {
    var found = evidence().funnelAlgebra();
    assertThat(found.keySet()).allMatch(cell -> cell.matches(".* (OTHER|[a-z]+)"));
    assertThat(found.entrySet())
        .filteredOn(cell -> cell.getKey().endsWith("OTHER"))
        .allMatch(cell -> cell.getValue() == 0 || cell.getValue() >= SMALLEST);
  }

  @Test
  void what_is_not_promised_is_measured() {
    new NotPromised(evidence().copy()).measures().forEach(reporter::publishEntry);
    reporter.publishEntry("contact requests beside answers", evidence().contacts().measure());
  }

  private Set<String> said(String column) {
    return evidence().copy().answers().stream()
        .map(row -> row.told(column) ? row.text(column) : "-")
        .collect(toSet());
  }

  private void tell(String what, Findings found) {
    reporter.publishEntry(what, found.toString());
  }
}
