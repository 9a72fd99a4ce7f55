package fi.kaiku.invitation.rules;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.invitation.Author;
import fi.kaiku.invitation.decision.Books;
import fi.kaiku.invitation.rulebook.RulesForm;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Sealing;
import fi.kaiku.questionnaire.Questionnaire;
import fi.kaiku.questionnaire.Questionnaires;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** Which questionnaire a service asks with is one of the rules. */
@KaikuTest
class QuestionnaireChoiceTest {

  private static final String STATION = "1.2.246.10.1";
  private static final String DENTISTS = "1.2.246.10.2";

  @Autowired RuleSets ruleSets;
  @Autowired Questionnaires questionnaires;

  @Autowired
  @Qualifier("inviteJob")
  Job invite;

  @Autowired
  @Qualifier("dispatchJob")
  Job dispatch;

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;
  @Autowired StoppedClock clock;

  @BeforeEach
  void two_services() {
    GivenUnit.named("Asema").oid(STATION).insert(jdbc);
    GivenUnit.named("Hammashoitola").oid(DENTISTS).inService("SUU").insert(jdbc);
  }

  @Test
  void a_service_asks_with_its_own_questionnaire_and_the_others_with_the_countys() {
    add("questionnaires: {SUU: experience}");
    var atStation = planned(GivenEncounter.at(STATION));
    var atDentists = planned(GivenEncounter.at(DENTISTS).phone("+358401234568"));
    clock.set("2026-06-02T09:00:00Z");
    dispatch.run();
    assertThat(asked(atStation)).isEqualTo("visit-1");
    assertThat(asked(atDentists)).isEqualTo("experience-1");
  }

  @Test
  void a_service_or_a_questionnaire_that_there_is_not_is_refused_by_name() {
    var refused = catchThrowable(() -> add("questionnaires: {SUU: nothing, HAMMAS: visit}"));
    var known = questionnaires.all().stream().map(Questionnaire::code).collect(joining(", "));
    assertThat(known).contains("experience, ", "visit").doesNotContain("nothing");
    assertThat(refused).isInstanceOf(BadInput.class);
    assertThat(((BadInput) refused).faults())
        .containsExactlyInAnyOrder(
            Fault.of("questionnaires", "invitation.fault.questionnaire", "nothing", known),
            Fault.of("questionnaires", "invitation.fault.service", "HAMMAS"));
    assertThat(ruleSets.all()).hasSize(1);
  }

  @Test
  void the_choice_survives_being_written_and_read() {
    var rules = add("questionnaires: {SUU: experience, TA: visit}").rules();
    assertThat(rules.questionnaires().byService())
        .isEqualTo(Map.of("SUU", "experience", "TA", "visit"));
    assertThat(ruleSets.last().rules()).isEqualTo(rules);
    assertThat(RulesReader.read(RuleWords.yaml(rules))).isEqualTo(rules);
    assertThat(RulesReader.read("minimum-age: 18").questionnaires().byService()).isEmpty();
  }

  @Test
  void it_is_made_on_the_form_and_told_in_plain_words() {
    assertThat(get("/rules/new"))
        .bodyText()
        .contains("name=\"questionnaires.SUU\"", "Kokemus (experience)");
    var sent = new LinkedMultiValueMap<>(RulesForm.of(Rules.standard(), ruleSets.today()).fields());
    sent.put("questionnaires.SUU", List.of("experience"));
    sent.put("questionnaires.TA", List.of(""));
    assertThat(post(sent)).hasStatus3xxRedirection();
    var made = ruleSets.last();
    assertThat(made.rules().questionnaires().byService()).isEqualTo(Map.of("SUU", "experience"));
    assertThat(get("/rules/" + made.version()))
        .bodyText()
        .contains("oma kysely: SUU (Kokemus)")
        .contains("Kaikki palvelut kysyvät hyvinvointialueen kyselyllä.");
    assertThat(get("/rules/new")).bodyText().contains("value=\"experience\" selected=\"selected\"");
  }

  @Test
  void a_choice_that_the_form_does_not_offer_is_refused_beside_it() {
    var sent = new LinkedMultiValueMap<>(RulesForm.of(Rules.standard(), ruleSets.today()).fields());
    sent.put("questionnaires.SUU", List.of("nothing"));
    assertThat(post(sent))
        .hasStatus(422)
        .bodyText()
        .contains("Kyselyä nothing ei ole.", "href=\"#questionnaires\"");
  }

  private RuleSet add(String yaml) {
    return ruleSets.add(RulesReader.read(yaml), ruleSets.today(), "", Author.SHELL);
  }

  private EncounterId planned(GivenEncounter encounter) {
    var id = encounter.insert(jdbc, sealing);
    invite.run();
    return id;
  }

  private String asked(EncounterId visit) {
    return new Books(jdbc).invitation(visit, "questionnaire_code || '-' || questionnaire_version");
  }

  private MvcTestResult get(String uri) {
    return browser.get().uri(uri).requestAttr("viewer", manager()).exchange();
  }

  private MvcTestResult post(LinkedMultiValueMap<String, String> fields) {
    return browser
        .post()
        .uri("/rules")
        .with(csrf())
        .requestAttr("viewer", manager())
        .params(fields)
        .exchange();
  }

  private static Viewer manager() {
    return GivenViewer.of(Permission.READ_RULES, Permission.CHANGE_RULES);
  }
}
