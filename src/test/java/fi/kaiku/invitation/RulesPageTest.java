package fi.kaiku.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.GivenEncounter;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Sealing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The rules in plain words, tried on the past and changed from a day on. */
@KaikuTest
class RulesPageTest {

  @Autowired MockMvcTester browser;
  @Autowired InviteJob invite;
  @Autowired RuleSets ruleSets;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;

  private final Viewer manager =
      GivenViewer.of(Permission.READ_RULES, Permission.CHANGE_RULES, Permission.CHANGE_MESSAGES);

  @Test
  void the_first_version_is_the_practice_of_the_county_it_comes_from() {
    assertThat(ruleSets.version(1).rules()).isEqualTo(Rules.standard());
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Kysytään vähintään 18-vuotiailta.",
    "sv, Vi frågar dem som har fyllt 18 år.",
    "en, Customers aged 18 or over are asked."
  })
  void rules_are_told_in_plain_words(String language, String words) {
    var page = browser.get().uri("/rules?lang=" + language).requestAttr("viewer", manager);

    assertThat(page.exchange()).hasStatusOk().bodyText().contains(words);
  }

  @Test
  void a_change_takes_effect_on_its_day_and_is_audited() {
    assertThat(post("/rules", "minimum-age: 16", "2026-07-01")).hasStatus3xxRedirection();

    assertThat(ruleSets.inForce().rules().minimumAge()).isEqualTo(18);
    assertThat(ruleSets.all().getFirst().rules().minimumAge()).isEqualTo(16);
    assertThat(
            jdbc.sql("select subject from audit.entry where action = 'rules-changed'")
                .query(String.class)
                .single())
        .endsWith("from 2026-07-01");
  }

  @Test
  void a_change_may_take_effect_today_but_not_in_the_past() {
    assertThat(post("/rules", "minimum-age: 16", "2026-06-01")).hasStatus3xxRedirection();
    assertThat(ruleSets.inForce().rules().minimumAge()).isEqualTo(16);

    assertThat(post("/rules", "minimum-age: 17", "2026-05-31"))
        .hasStatus(422)
        .bodyText()
        .contains("Aikaisin päivä on 2026-06-01");
    assertThat(ruleSets.all()).hasSize(2);
  }

  @Test
  void a_fault_names_the_rule_and_keeps_what_was_typed() {
    assertThat(post("/rules", "minimum-age: paljon", "2026-07-01"))
        .hasStatus(422)
        .bodyText()
        .contains("minimum-age: anna kokonaisluku 0–120.", "minimum-age: paljon");
  }

  @Test
  void a_dry_run_shows_what_would_differ_and_changes_nothing() {
    GivenUnit.named("Asema").oid("1.2.3").insert(jdbc);
    GivenEncounter.at("1.2.3").aged(40).insert(jdbc, sealing);
    GivenEncounter.at("1.2.3").aged(70).insert(jdbc, sealing);
    invite.run();

    assertThat(trial("minimum-age: 50", "2026-05-26", "2026-06-01"))
        .hasStatusOk()
        .bodyText()
        .containsSubsequence("Käyntejä 2, ajalta", "Alaikäinen", "Kutsuttu", "Mikä muuttuisi");
    assertThat(ruleSets.all()).hasSize(1);
    assertThat(new Books(jdbc).count("select count(*) from invitation.decision")).isEqualTo(2);
  }

  @Test
  void a_dry_run_needs_a_period_that_runs_forward() {
    assertThat(trial("", "2026-06-01", "2026-05-01")).hasStatus(422);
  }

  @Test
  void a_reader_of_rules_cannot_change_them() {
    var reader = GivenViewer.of(Permission.READ_RULES);
    var page = browser.get().uri("/rules").requestAttr("viewer", reader).exchange();
    var change = browser.post().uri("/rules").with(csrf()).requestAttr("viewer", reader).exchange();

    assertThat(page).bodyText().doesNotContain("<textarea");
    assertThat(change).hasStatus(403);
  }

  private MvcTestResult post(String uri, String yaml, String from) {
    return browser
        .post()
        .uri(uri)
        .with(csrf())
        .requestAttr("viewer", manager)
        .param("rules", yaml)
        .param("from", from)
        .param("note", "kokeilu")
        .exchange();
  }

  private MvcTestResult trial(String yaml, String from, String to) {
    return browser
        .post()
        .uri("/rules/trials")
        .with(csrf())
        .requestAttr("viewer", manager)
        .param("rules", yaml)
        .param("trialFrom", from)
        .param("trialTo", to)
        .exchange();
  }
}
