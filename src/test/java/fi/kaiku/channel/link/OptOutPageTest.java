package fi.kaiku.channel.link;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever wants no messages says so on any page, answers or not, and may take it back. */
@KaikuTest
class OptOutPageTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";
  private static final String PAGE = "/s/" + TOKEN;
  private static final String WAY = PAGE + "/opt-out?lang=fi\"";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  @Test
  void the_way_out_stands_on_every_page_before_and_after_an_answer() {
    withToken(TOKEN).insert(jdbc);
    assertThat(get(PAGE)).bodyText().contains(WAY);
    assertThat(get(PAGE + "/deleted")).bodyText().contains(WAY);
    post("/score", "score", "9");
    for (var page : List.of("", "/comment", "/thanks", "/delete")) {
      assertThat(get(PAGE + page)).as(page).bodyText().contains(WAY);
    }
    assertThat(post("/score", "score", "12")).bodyText().contains(WAY);
  }

  @ParameterizedTest
  @CsvSource({
    "fi,En halua näitä viestejä",
    "sv,Jag vill inte ha de här meddelandena",
    "en,I do not want these messages"
  })
  void a_closed_link_has_the_way_out_too(String language, String words) {
    withToken(TOKEN).expired().insert(jdbc);
    assertThat(get(PAGE + "?lang=" + language))
        .hasStatus(404)
        .bodyText()
        .contains(words, PAGE + "/opt-out?lang=" + language);
  }

  @Test
  void without_an_answer_one_button_stops_the_messages() {
    withToken(TOKEN).insert(jdbc);
    assertThat(get(PAGE + "/opt-out")).bodyText().contains("Etkö halua näitä viestejä?</h1>");
    assertThat(optedOut()).isZero();

    assertThat(post("/opt-out")).hasStatus(303).hasRedirectedUrl(PAGE + "/no-more-messages");

    assertThat(get(PAGE + "/no-more-messages"))
        .bodyText()
        .contains("Emme lähetä sinulle enää viestejä</h1>", "Kumoa");
    assertThat(optedOut()).isEqualTo(1);
    assertThat(count("feedback.waiting")).isZero();
    assertThat(get(PAGE + "/opt-out")).hasRedirectedUrl(PAGE + "/no-more-messages");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?lang=sv", "?lang=en", "?nonce=x"})
  void no_page_says_that_messages_are_stopped_when_they_are_not(String query) {
    withToken(TOKEN).insert(jdbc);
    assertThat(get(PAGE + "/no-more-messages" + query))
        .bodyText()
        .doesNotContain(
            "Emme lähetä sinulle enää",
            "Vi skickar inga fler",
            "We will send you no more",
            "/undo\"");
    assertThat(optedOut()).isZero();
  }

  @ParameterizedTest
  @ValueSource(strings = {"/thanks", "/deleted", "/comment", "/delete", "/no-more-messages"})
  void no_page_says_what_has_not_happened(String page) {
    withToken(TOKEN).insert(jdbc);
    var answer = get(PAGE + page);
    assertThat(answer)
        .bodyText()
        .doesNotContain("Kiitos", "on poistettu", "Poistetaanko", "on tallessa.", "Emme lähetä");
  }

  @Test
  void for_ten_minutes_it_can_be_taken_back() {
    withToken(TOKEN).insert(jdbc);
    post("/opt-out");
    clock.pass(Duration.ofMinutes(9));

    assertThat(post("/opt-out/undo")).hasStatus(303).hasRedirectedUrl(PAGE + "/opt-out");

    assertThat(optedOut()).isZero();
    assertThat(get(PAGE + "/opt-out")).bodyText().contains("Tällä hetkellä numeroosi voi tulla");
  }

  @Test
  void after_ten_minutes_it_lasts_and_the_page_tells_whom_to_ask() {
    withToken(TOKEN).insert(jdbc);
    post("/opt-out");
    clock.pass(Duration.ofMinutes(10));
    post("/opt-out");

    post("/opt-out/undo");

    assertThat(optedOut()).isEqualTo(1);
    assertThat(get(PAGE + "/no-more-messages"))
        .bodyText()
        .contains("Emme lähetä sinulle enää", "Jos muutat mielesi")
        .doesNotContain("Kumoa");
  }

  @ParameterizedTest
  @ValueSource(strings = {"REPLY", "STAFF"})
  void what_was_refused_elsewhere_is_not_taken_back_with_the_link(String saidBy) {
    withToken(TOKEN).insert(jdbc);
    jdbc.sql(
            """
            insert into sms.opt_out (phone_key, said_on, said_by)
            select phone_key, '2026-06-01', :saidBy from invitation.invitation
            """)
        .param("saidBy", saidBy)
        .update();
    post("/opt-out");
    post("/opt-out/undo");
    assertThat(optedOut()).isEqualTo(1);
  }

  @Test
  void a_closed_link_stops_messages_and_takes_it_back_as_well() {
    withToken(TOKEN).expired().insert(jdbc);
    assertThat(post("/opt-out")).hasStatusOk().bodyText().contains("Saimme pyyntösi", "Kumoa");
    assertThat(optedOut()).isEqualTo(1);
    assertThat(post("/opt-out/undo")).hasStatusOk().bodyText().contains("on nyt kumottu");
    assertThat(optedOut()).isZero();
  }

  @Test
  void a_form_that_the_page_did_not_make_changes_nothing() {
    withToken(TOKEN).insert(jdbc);
    for (var page : List.of("/opt-out", "/opt-out/undo")) {
      assertThat(browser.post().uri(PAGE + page).exchange()).hasStatus(409);
      assertThat(browser.post().uri(PAGE + page).param("nonce", "x").exchange()).hasStatus(409);
    }
    assertThat(optedOut()).isZero();
  }

  private MvcTestResult get(String uri) {
    return browser.get().uri(uri).exchange();
  }

  private MvcTestResult post(String page, String... field) {
    var request = browser.post().uri(PAGE + page).param("nonce", nonce());
    return (field.length == 0 ? request : request.param(field[0], field[1])).exchange();
  }

  /** An open link's first page has a form; a closed one's only form is the one to refuse with. */
  private String nonce() {
    var first = get(PAGE);
    return Nonce.on(body(first.getResponse().getStatus() == 200 ? first : get(PAGE + "/opt-out")));
  }

  private static String body(MvcTestResult page) {
    try {
      return page.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }

  private int optedOut() {
    return count("sms.opt_out");
  }

  private int count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
  }
}
