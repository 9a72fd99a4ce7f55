package fi.kaiku.invitation.rulebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.invitation.decision.Books;
import fi.kaiku.invitation.rules.RuleSets;
import fi.kaiku.invitation.rules.Rules;
import fi.kaiku.invitation.rules.RulesReader;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Sealing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/** The rules in plain words, tried on the past and changed from a day on. Today is 1.6.2026. */
@KaikuTest
class RulesPageTest {

  @Autowired MockMvcTester browser;

  @Autowired
  @Qualifier("inviteJob")
  Job invite;

  @Autowired RuleSets ruleSets;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;

  private final Viewer manager = GivenViewer.of(Permission.READ_RULES, Permission.CHANGE_RULES);

  @Test
  void the_first_version_is_the_practice_of_the_county_it_comes_from() {
    assertThat(ruleSets.version(1).rules()).isEqualTo(Rules.standard());
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Kysytään vähintään 18-vuotiailta., Lähetyspäivät ovat ma–la., kello 12–18.",
    "sv, Vi frågar dem som har fyllt 18 år., Sändningsdagarna är mån–lör., klockan 12–18.",
    "en, Customers aged 18 or over are asked., Messages leave on Mon–Sat., 12:00 and 18:00."
  })
  void rules_are_told_in_plain_words(String language, String age, String days, String hours) {
    assertThat(get("/rules?lang=" + language))
        .hasStatusOk()
        .bodyText()
        .containsSubsequence(age, hours, days);
  }

  @Test
  void a_change_takes_effect_on_its_day_and_is_audited() {
    assertThat(change(Map.of("minimum-age", "16", "from", "2026-07-01")))
        .hasStatus3xxRedirection()
        .redirectedUrl()
        .isEqualTo("/rules/" + ruleSets.last().version());

    assertThat(ruleSets.inForce().rules().minimumAge()).isEqualTo(18);
    assertThat(ruleSets.last().rules().minimumAge()).isEqualTo(16);
    assertThat(
            jdbc.sql("select subject from audit.entry where action = 'rules-changed'")
                .query(String.class)
                .single())
        .endsWith("from 2026-07-01: minimum-age 18 → 16");
  }

  @Test
  void rules_that_may_wake_people_up_ask_to_be_thought_about() {
    change(Map.of("window.from", "0", "window.to", "24", "from", "2026-07-01"));

    assertThat(get("/rules/" + ruleSets.last().version()))
        .bodyText()
        .contains("Harkitse", "kello 00:00–24:00");
    assertThat(get("/rules/new")).bodyText().contains("Harkitse", "yöllä");
    assertThat(get("/rules")).bodyText().doesNotContain("Harkitse");
  }

  @Test
  void every_field_becomes_its_rule() {
    var sent = new LinkedMultiValueMap<>(RulesForm.of(Rules.standard(), ruleSets.today()).fields());
    sent.set("quarantine-days", "14");
    sent.set("delay", "next-working-day");
    sent.set("window.from", "9.30");
    sent.set("window.to", "24");
    sent.put("weekdays", List.of("mon", "fri"));
    sent.set("holidays", "yes");
    sent.put("languages.first", List.of("", "en", "en"));
    assertThat(post("/rules", sent)).hasStatus3xxRedirection();

    assertThat(ruleSets.last().rules())
        .isEqualTo(
            RulesReader.read(
                """
                quarantine-days: 14
                delay: next-working-day
                window: {from: "09:30", to: "24:00"}
                weekdays: [mon, fri]
                holidays: yes
                languages: {first: [en], fallback: fi}
                """));
  }

  @Test
  void a_change_may_take_effect_today_but_not_in_the_past() {
    assertThat(change(Map.of("minimum-age", "16", "from", "2026-06-01"))).hasStatus3xxRedirection();
    assertThat(ruleSets.inForce().rules().minimumAge()).isEqualTo(16);

    assertThat(change(Map.of("minimum-age", "17", "from", "2026-05-31")))
        .hasStatus(422)
        .bodyText()
        .contains("Aikaisin päivä on 1.6.2026");
    assertThat(ruleSets.all()).hasSize(2);
  }

  @Test
  void all_faults_are_told_at_once_lead_to_their_fields_and_keep_what_was_typed() {
    var wrong =
        Map.of("minimum-age", "paljon", "window.to", "11", "from", "huomenna", "weekdays", "");

    assertThat(change(wrong))
        .hasStatus(422)
        .bodyText()
        .contains("Alaikäraja: anna kokonaisluku 0–120.", "href=\"#minimum-age\"", "paljon")
        .contains("Lähetys päättyy kello: lopun on oltava alun jälkeen.", "href=\"#window.to\"")
        .contains("Valitse vähintään yksi lähetyspäivä.", "href=\"#weekdays\"")
        .contains("Valitse päivä.", "href=\"#from\"");
    assertThat(ruleSets.all()).hasSize(1);
  }

  @Test
  void the_form_goes_on_from_a_change_to_come() {
    change(Map.of("minimum-age", "16", "from", "2026-07-01"));

    assertThat(get("/rules/new"))
        .bodyText()
        .contains("on jo tulossa voimaan 1.7.2026", "name=\"minimum-age\"", "value=\"16\"");
    assertThat(get("/rules/new?like=1")).bodyText().contains("value=\"18\"");
  }

  @Test
  void versions_say_when_they_hold_and_what_they_change() {
    change(Map.of("minimum-age", "16", "from", "2026-07-01", "note", "Nuoretkin mukaan"));

    assertThat(get("/rules"))
        .bodyText()
        .containsSubsequence("tulee voimaan 1.7.2026", "Tulossa", "1.7.2026 alkaen")
        .containsSubsequence("Nuoretkin mukaan", "Voimassa", "30.6.2026 asti");
    assertThat(get("/rules/" + ruleSets.last().version()))
        .bodyText()
        .containsSubsequence("vähintään 18-vuotiailta", "vähintään 16-vuotiailta");
    assertThat(get("/rules/123456")).hasStatus(404);
  }

  @Test
  void a_version_can_be_taken_along_as_the_file_that_the_launcher_reads() throws Exception {
    var file = get("/rules/1/file");

    assertThat(file)
        .hasStatusOk()
        .hasHeader("Content-Disposition", "attachment; filename=\"kaiku-rules-1.yml\"");
    assertThat(RulesReader.read(file.getResponse().getContentAsString()))
        .isEqualTo(Rules.standard());
  }

  @Test
  void a_dry_run_shows_what_would_differ_and_changes_nothing() {
    GivenUnit.named("Asema").oid("1.2.3").insert(jdbc);
    GivenEncounter.at("1.2.3").aged(40).insert(jdbc, sealing);
    GivenEncounter.at("1.2.3").aged(70).insert(jdbc, sealing);
    invite.run();

    assertThat(trial(Map.of("minimum-age", "50", "trialTo", "2026-06-01")))
        .hasStatusOk()
        .bodyText()
        .containsSubsequence("Kutsuja olisi tehty 1 vähemmän: 1, kun niitä tehtiin 2.")
        .containsSubsequence("Mukana oli 2 käyntiä", "18-vuotiailta", "50-vuotiailta")
        .containsSubsequence("1 käynnin päätös muuttuisi", "Kutsuttu", "Alaikäinen", "Asema");
    assertThat(ruleSets.all()).hasSize(1);
    assertThat(new Books(jdbc).count("select count(*) from invitation.decision")).isEqualTo(2);
  }

  @Test
  void a_dry_run_needs_a_period_that_runs_forward_and_is_not_too_long_ago() {
    assertThat(trial(Map.of("trialFrom", "2026-05-20", "trialTo", "2026-05-01")))
        .hasStatus(422)
        .bodyText()
        .contains("Jakson loppu ei voi olla ennen alkua.", "href=\"#trialTo\"");
    assertThat(trial(Map.of("trialFrom", "2026-01-01")))
        .hasStatus(422)
        .bodyText()
        .contains("Koeajo voi alkaa aikaisintaan 18.4.2026");
  }

  @Test
  void a_reader_of_rules_cannot_change_them() {
    var reader = GivenViewer.of(Permission.READ_RULES);
    var page = browser.get().uri("/rules").requestAttr("viewer", reader).exchange();
    var form = browser.get().uri("/rules/new").requestAttr("viewer", reader).exchange();
    var change = browser.post().uri("/rules").with(csrf()).requestAttr("viewer", reader).exchange();

    assertThat(page).hasStatusOk().bodyText().doesNotContain("/rules/new");
    assertThat(form).hasStatus(403);
    assertThat(change).hasStatus(403);
  }

  private MvcTestResult change(Map<String, String> fields) {
    return post("/rules", filledIn(fields));
  }

  private MvcTestResult trial(Map<String, String> fields) {
    return post("/rules/trials", filledIn(fields));
  }

  /** The form as it opens, with some fields filled in otherwise; an empty one is not sent. */
  private MultiValueMap<String, String> filledIn(Map<String, String> fields) {
    var sent = new LinkedMultiValueMap<>(RulesForm.of(Rules.standard(), ruleSets.today()).fields());
    fields.forEach(sent::set);
    sent.values().removeIf(values -> values.equals(List.of("")));
    return sent;
  }

  private MvcTestResult get(String uri) {
    return browser.get().uri(uri).requestAttr("viewer", manager).exchange();
  }

  private MvcTestResult post(String uri, MultiValueMap<String, String> fields) {
    return browser
        .post()
        .uri(uri)
        .with(csrf())
        .requestAttr("viewer", manager)
        .params(fields)
        .exchange();
  }
}
