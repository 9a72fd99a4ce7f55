package fi.kaiku.channel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.feedback.WholeAnswer;
import fi.kaiku.followup.contact.GivenContacts;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Sealing;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;

/** Anybody who has something to say of a unit, without a link and without an account. */
@KaikuTest
class OpenFeedbackTest {

  private static final GivenUnit KORPELA = GivenUnit.named("Korpelan terveysasema");
  private static final String LONG =
      "Odotin vastaanotolle puolitoista tuntia, eikä kukaan kertonut, mistä se johtui.";

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;
  @Autowired Doubts doubts;
  @Autowired LiveUnits units;
  @Autowired Sealing sealing;
  @Autowired StoppedClock clock;

  private UnitId unit;
  private OpenVisit visit;
  private static int visitors;

  @BeforeEach
  void somebody_has_the_form_of_a_unit_before_them() throws Exception {
    unit = KORPELA.insert(jdbc);
    visit = visitor();
    clock.pass(Duration.ofMinutes(1));
  }

  /** Each from a network of their own. */
  private OpenVisit visitor() throws Exception {
    visitors++;
    return OpenVisit.of(mvc, "10.7.%d.1".formatted(visitors), KORPELA.oid());
  }

  @Test
  void what_is_said_is_stored_once_however_often_it_is_sent() throws Exception {
    for (int i = 0; i < 3; i++) {
      visit
          .send("rating-about", "1", "comment", "Hoitaja kuunteli")
          .andExpect(status().isSeeOther())
          .andExpect(redirectedUrl("/feedback/thanks?lang=fi"));
    }
    var answer = only();
    assertThat(answer.background().channel()).isEqualTo(Channel.WEB);
    assertThat(answer.background().questionnaireCode()).isEqualTo("open");
    assertThat(answer.background().language()).isNull();
    assertThat(answer.background().uncounted()).isNull();
    assertThat(answer.said().comment()).isEqualTo("Hoitaja kuunteli");
    assertThat(answer.said().ratings()).hasSize(1);
  }

  @Test
  void whoever_wants_an_answer_gets_one_and_the_words_are_in_the_request_only() throws Exception {
    visit
        .send("rating-about", "4", "comment", "Milloin soitatte?", "phone", "040 123 4567")
        .andExpect(redirectedUrl("/feedback/thanks?lang=fi&contact=yes"));
    visit.send("rating-about", "4", "comment", "Milloin soitatte?", "phone", "040 123 4567");
    assertThat(cards()).containsExactly("+358401234567 – Milloin soitatte?");
    assertThat(only().said().comment()).isNull();
    assertThat(only().said().ratings()).hasSize(1);
    mvc.perform(get("/feedback/thanks?contact=yes&lang=fi"))
        .andExpect(content().string(containsString("yhteyttä 5 arkipäivän kuluessa")));
  }

  @Test
  void words_and_an_address_without_a_choice_are_a_request_and_no_answer() throws Exception {
    visit.send("comment", "Kuka vastaa lääkityksestäni?", "email", "aino@example.com");
    assertThat(cards()).containsExactly("– aino@example.com Kuka vastaa lääkityksestäni?");
    assertThat(waiting.all()).isEmpty();
  }

  @Test
  void a_mistake_is_told_and_nothing_that_was_written_is_lost() throws Exception {
    visit
        .send("comment", "", "phone", "04", "email", "aino@example.com\r\nBcc: kaikki@example.com")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("href=\"#phone\"")))
        .andExpect(content().string(containsString("href=\"#email\"")))
        .andExpect(content().string(containsString("href=\"#comment\"")))
        .andExpect(content().string(containsString("value=\"04\"")));
    visit
        .send("comment", "a".repeat(4_001))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("a".repeat(4_001))));
    visit.send().andExpect(content().string(containsString("Kirjoita palautteesi")));
    visit
        .send("comment", "Kiitos", "unit", "1.2.3.4")
        .andExpect(content().string(containsString("<select")))
        .andExpect(content().string(containsString(">Kiitos</textarea>")));
    visit.send("rating-about", "9").andExpect(status().isBadRequest());
    assertThat(waiting.all()).isEmpty();
    visit.send("comment", "Kiitos").andExpect(status().isSeeOther());
    assertThat(only().said().comment()).isEqualTo("Kiitos");
  }

  @Test
  void a_form_left_open_over_night_or_made_by_somebody_else_is_shown_again_to_be_sent()
      throws Exception {
    clock.pass(Duration.ofHours(25));
    var page =
        visit
            .send("comment", "Kiitos yöhoitajalle")
            .andExpect(status().isConflict())
            .andExpect(content().string(containsString("Kiitos yöhoitajalle</textarea>")))
            .andReturn()
            .getResponse()
            .getContentAsString();
    var again = new OpenVisit(mvc, visit.address(), visit.oid(), OpenVisit.token(page));
    again.send("comment", "Kiitos yöhoitajalle").andExpect(status().isSeeOther());
    assertThat(only().background().uncounted()).as("sent at once, all was written").isNull();
    var forged = visit.token().replaceFirst("^.", visit.token().startsWith("a") ? "b" : "a");
    new OpenVisit(mvc, visit.address(), visit.oid(), forged)
        .send("comment", "Kiitos")
        .andExpect(status().isConflict());
    assertThat(waiting.all()).hasSize(1);
  }

  @Test
  void hostile_words_come_out_as_they_went_in_and_stand_escaped_on_the_page() throws Exception {
    var hostile = "<script>alert(1)</script> ${7*7} [[${T(java.lang.Runtime)}]] ' OR 1=1 -- 🙂";
    visit
        .send("comment", hostile, "phone", "x\"><b>")
        .andExpect(status().isBadRequest())
        .andExpect(content().string(not(containsString("<script>alert"))))
        .andExpect(content().string(not(containsString("\"><b>"))));
    visit.send("comment", hostile).andExpect(status().isSeeOther());
    assertThat(only().said().comment()).isEqualTo(hostile);
    mvc.perform(get("/feedback").param("q", hostile).param("lang", "fi"))
        .andExpect(content().string(not(containsString("alert(1)"))))
        .andExpect(content().string(containsString("Tällä haulla ei löytynyt")));
  }

  @Test
  void what_is_hardly_a_persons_is_kept_and_told_to_managers_and_not_counted() throws Exception {
    visit.send("comment", LONG).andExpect(status().isSeeOther());
    visitor().send("comment", "Heti").andExpect(status().isSeeOther());
    var robot = visitor();
    clock.pass(Duration.ofMinutes(1));
    robot.send("comment", "Osta", "website", "https://spam").andExpect(status().isSeeOther());
    var copier = visitor();
    clock.pass(Duration.ofMinutes(1));
    copier.send("comment", LONG.toUpperCase(java.util.Locale.ROOT) + "!!");
    assertThat(waiting.all()).hasSize(4);
    assertThat(waiting.all().stream().filter(one -> isUncounted(one.answer()))).hasSize(3);
    assertThat(doubts.lately(List.of(unit), 3))
        .extracting(CountedDoubts::doubt)
        .containsExactlyInAnyOrder(Doubt.TOO_FAST, Doubt.HIDDEN_FIELD, Doubt.REPEATED);
  }

  @Test
  void without_proof_one_network_waits_after_some_and_keeps_what_it_wrote() throws Exception {
    for (int i = 0; i < Gate.UNPROVEN; i++) {
      fresh().send("comment", "Kiitos " + i).andExpect(status().isSeeOther());
    }
    fresh()
        .send("comment", "Vielä yksi asia")
        .andExpect(status().isTooManyRequests())
        .andExpect(content().string(containsString("Vielä yksi asia</textarea>")));
    var worker = fresh();
    worker.send("comment", "Vielä yksi", "proof", "1").andExpect(status().isTooManyRequests());
    worker.send("comment", "Vielä yksi", "proof", worker.proof()).andExpect(status().isSeeOther());
    clock.pass(Duration.ofMinutes(10));
    worker.send("comment", "Vielä yksi").andExpect(status().isSeeOther());
    fresh().send("comment", "Kiitos taas").andExpect(status().isSeeOther());
    assertThat(waiting.all()).hasSize(Gate.UNPROVEN + 2);
  }

  @Test
  void a_form_that_has_come_in_takes_no_room_when_it_is_sent_again() throws Exception {
    var proof = visit.proof();
    for (int i = 0; i < 3 * Gate.PROVEN; i++) {
      visit.send("comment", "Kiitos", "proof", proof).andExpect(status().isSeeOther());
    }
    assertThat(waiting.all()).hasSize(1);
  }

  @Test
  void fingerprints_of_forms_and_texts_are_forgotten_in_time() throws Exception {
    visit.send("comment", LONG).andExpect(status().isSeeOther());
    clock.pass(Duration.ofDays(4));
    assertThat(jdbc.sql("select count(*) from channel.recent_text").query(Integer.class).single())
        .isOne();
    assertThat(forms.erase()).isEqualTo(2);
  }

  @Autowired TakenForms forms;

  private OpenVisit fresh() throws Exception {
    var other = OpenVisit.of(mvc, visit.address(), KORPELA.oid());
    clock.pass(Duration.ofSeconds(5));
    return other;
  }

  private List<String> cards() {
    return new GivenContacts(jdbc, sealing).cards();
  }

  private WholeAnswer only() {
    assertThat(waiting.all()).hasSize(1);
    return waiting.all().getFirst().answer();
  }

  private static boolean isUncounted(WholeAnswer answer) {
    return Boolean.TRUE.equals(answer.background().uncounted());
  }
}
