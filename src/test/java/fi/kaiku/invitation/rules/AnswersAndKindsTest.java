package fi.kaiku.invitation.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.encounter.intake.GivenEncounter;
import fi.kaiku.invitation.Author;
import fi.kaiku.invitation.decision.Books;
import fi.kaiku.invitation.rulebook.RulesForm;
import fi.kaiku.invitation.rules.AnswerChoice.Way;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Sealing;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;

/** How a service's customers answer, and what is done otherwise about calls, are rules too. */
@KaikuTest
class AnswersAndKindsTest {

  private static final String DENTISTS = "1.2.246.10.2";
  private static final String ALL =
      """
      answers: {SUU: reply}
      kinds:
        phone: {delay: at-once, questionnaire: experience}
        digital: {questionnaire: experience}
        home: {delay: next-working-day}
      """;

  @Autowired RuleSets ruleSets;

  @Autowired
  @Qualifier("inviteJob")
  Job invite;

  @Autowired
  @Qualifier("dispatchJob")
  Job dispatch;

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired Sealing sealing;

  @BeforeEach
  void dentists() {
    GivenUnit.named("Hammashoitola").oid(DENTISTS).inService("SUU").insert(jdbc);
  }

  @Test
  void rules_survive_being_written_and_read() {
    var rules = add(ALL).rules();
    assertThat(rules.answers().of("SUU")).isEqualTo(Way.REPLY);
    assertThat(rules.answers().of("TA")).isEqualTo(Way.LINK);
    assertThat(rules.delay(Kind.PHONE)).isEqualTo(Rules.Delay.AT_ONCE);
    assertThat(rules.delay(Kind.DIGITAL)).isEqualTo(Rules.Delay.NEXT_DAY);
    assertThat(ruleSets.last().rules()).isEqualTo(rules);
    assertThat(RulesReader.read(RuleWords.yaml(rules))).isEqualTo(rules);
    assertThat(RulesReader.read("minimum-age: 18")).isEqualTo(Rules.standard());
  }

  @Test
  void a_call_is_asked_about_within_minutes_with_its_own_questionnaire_and_a_visit_next_day() {
    add(ALL);
    var call = GivenEncounter.at(DENTISTS).kind(Kind.PHONE).insert(jdbc, sealing);
    var visit = GivenEncounter.at(DENTISTS).insert(jdbc, sealing);
    var contact = GivenEncounter.at(DENTISTS).kind(Kind.DIGITAL).insert(jdbc, sealing);
    invite.run();
    dispatch.run();
    var books = new Books(jdbc);
    assertThat(books.messages(call)).containsExactly("WAITING");
    assertThat(books.invitation(call, "questionnaire_code")).isEqualTo("experience");
    assertThat(books.messages(visit)).isEmpty();
    assertThat(books.invitation(contact, "send_on")).isEqualTo("2026-06-02");
  }

  /** The tests' sender is a name: nobody can reply to it. */
  @Test
  void where_nobody_can_reply_a_link_is_sent() {
    add(ALL);
    var call = GivenEncounter.at(DENTISTS).kind(Kind.PHONE).insert(jdbc, sealing);
    invite.run();
    dispatch.run();
    assertThat(new Books(jdbc).messages(call)).containsExactly("WAITING");
    assertThat(new Books(jdbc).count("select count(*) from channel.conversation")).isZero();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "answers: reply",
        "answers: {SUU: letter}",
        "answers: {SUU: [reply]}",
        "kinds: phone",
        "kinds: {visit: {delay: at-once}}",
        "kinds: {phone: {delay: soon}}",
        "kinds: {phone: {wait: 3}}",
        "kinds: {phone: at-once}"
      })
  void what_is_spelled_otherwise_is_refused(String yaml) {
    var refused = catchThrowableOfType(BadInput.class, () -> RulesReader.read(yaml));
    assertThat(refused.faults()).hasSize(1);
    assertThat(refused.faults().getFirst().field()).isIn("answers", "kinds");
  }

  @Test
  void services_and_questionnaires_that_there_are_not_are_refused_by_name() {
    var yaml = "answers: {HAMMAS: reply}\nkinds: {phone: {questionnaire: nothing}}";
    var refused = catchThrowableOfType(BadInput.class, () -> add(yaml));
    assertThat(refused.faults())
        .extracting(Fault::field, Fault::message)
        .containsExactly(
            tuple("answers", "invitation.fault.service"),
            tuple("kinds", "invitation.fault.questionnaire"));
  }

  /** Whoever sees the phone reads the question. */
  @Test
  void a_question_that_tells_where_somebody_has_been_is_asked_by_no_message() {
    GivenUnit.named("Suosittelisit").oid("1.2.246.10.3").insert(jdbc);
    var refused = catchThrowableOfType(BadInput.class, () -> add("answers: {SUU: reply}"));
    assertThat(refused.faults())
        .extracting(Fault::message)
        .containsExactly("invitation.fault.question-place");
  }

  @Test
  void they_are_made_on_the_form_and_told_in_plain_words() {
    var sent = new LinkedMultiValueMap<>(RulesForm.of(Rules.standard(), ruleSets.today()).fields());
    sent.put("answers.SUU", List.of("reply"));
    sent.put("kinds.phone.delay", List.of("at-once"));
    sent.put("kinds.phone.questionnaire", List.of("experience"));
    sent.put("kinds.home.delay", List.of(""));
    assertThat(post(sent)).hasStatus3xxRedirection();
    var made = ruleSets.last();
    assertThat(made.rules().answers().byService()).isEqualTo(Map.of("SUU", Way.REPLY));
    assertThat(made.rules().kinds().byKind().keySet()).containsExactly(Kind.PHONE);
    assertThat(get("/rules/" + made.version()))
        .bodyText()
        .contains(
            "Näissä palveluissa kyselyyn vastataan tekstiviestillä: SUU.",
            "Puhelusta lähtee viesti heti, kun tieto siitä on tullut. Kyselynä on Kokemus.",
            "Kotikäynneistä kysytään samaan aikaan kuin muista käynneistä.");
    assertThat(get("/rules/new"))
        .bodyText()
        .contains("name=\"answers.SUU\" value=\"reply\" checked=\"checked\"");
  }

  private RuleSet add(String yaml) {
    return ruleSets.add(RulesReader.read(yaml), ruleSets.today(), "", Author.SHELL);
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
