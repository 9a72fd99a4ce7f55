package fi.kaiku.channel.embed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.feedback.Channel;
import fi.kaiku.feedback.WaitingAnswers;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.BadInput;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** A form on the page of another service, which signs whom it is about. */
@KaikuTest
class EmbedTest {

  private static final GivenUnit CLINIC = GivenUnit.named("Digiklinikka").inService("DIGI");
  private static final Pattern FORM = Pattern.compile("name=\"form\" value=\"([^\"]+)\"");

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired Embeds embeds;
  @Autowired WaitingAnswers waiting;
  @Autowired StoppedClock clock;

  private Embed lunna;
  private String secret = "";

  @BeforeEach
  void a_service_with_a_form() {
    CLINIC.insert(jdbc);
    var form = new EmbedForm("Lunna", "https://Lunna.example/\nhttp://localhost:8099", "open");
    lunna = embeds.make(form, GivenViewer.administrator());
    secret = lunna.secret().text();
  }

  @Test
  void a_signed_context_opens_the_form_and_is_answered_once() throws Exception {
    var token = context(3_600).signedWith(secret);
    var page =
        open(token).andExpect(status().isOk()).andReturn().getResponse().getContentAsString();
    assertThat(page).contains("Digiklinikka", "rating-about");
    for (int i = 0; i < 2; i++) {
      answer(token, page, "comment", "Chat vastasi heti").andExpect(status().isOk());
    }
    open(token).andExpect(content().string(containsString("Kiitos palautteestasi!")));
    var answers = waiting.all();
    assertThat(answers).hasSize(1);
    assertThat(answers.getFirst().answer().background().channel()).isEqualTo(Channel.EMBED);
    assertThat(answers.getFirst().answer().said().comment()).isEqualTo("Chat vastasi heti");
    assertThat(counts()).containsExactly(Map.entry(EmbedOutcome.ANSWERED, 1));
  }

  @Test
  void a_context_that_is_forged_in_any_way_opens_nothing_and_is_counted() throws Exception {
    var context = context(3_600);
    var good = context.signedWith(secret);
    var other = new EmbedForm("Toinen", "https://toinen.example", "open");
    var others = embeds.make(other, GivenViewer.administrator()).secret().text();
    var unsigned = "{\"alg\":\"none\"}";
    var forged =
        new String[] {
          context.signedWith("arvaus"),
          context.signedWith(others),
          SignedContext.signed(unsigned, context.claims(""), secret),
          good.substring(0, good.lastIndexOf('.')) + "." + SignedContext.encoded(new byte[32]),
          good.replaceFirst(
              "\\.[^.]+\\.",
              "." + SignedContext.encoded("{}".getBytes(StandardCharsets.UTF_8)) + "."),
        };
    for (var token : forged) {
      refused(open(token));
      refused(answer(token, "", "comment", "Väärennös"));
    }
    assertThat(waiting.all()).isEmpty();
    assertThat(counts()).containsExactly(Map.entry(EmbedOutcome.FORGED, 2 * forged.length));
  }

  @Test
  void a_context_that_lacks_something_or_is_of_no_live_unit_opens_nothing() throws Exception {
    var now = clock.instant().getEpochSecond();
    for (var token : new String[] {"", "a", "a.b.c", "x".repeat(5_000), "§.§.§"}) {
      refused(open(token));
    }
    refused(open(new SignedContext(CLINIC.oid(), "DIGI", now + 60, "short").signedWith(secret)));
    refused(open(context(Duration.ofDays(30).toSeconds()).signedWith(secret)));
    assertThat(counts().get(EmbedOutcome.UNREADABLE)).isEqualTo(7);
    refused(open(new SignedContext(CLINIC.oid(), "TA", now + 60, "nonce-12").signedWith(secret)));
    refused(open(new SignedContext("1.2.3.4", "DIGI", now + 60, "nonce-13").signedWith(secret)));
    refused(open(context(60).asking("no-such", secret)));
    assertThat(counts().get(EmbedOutcome.NO_UNIT)).isEqualTo(2);
    assertThat(counts().get(EmbedOutcome.NO_QUESTIONNAIRE)).isEqualTo(1);
  }

  @Test
  void a_context_is_read_after_the_year_2038_and_a_time_beyond_reckoning_is_not() throws Exception {
    clock.set("2040-01-16T10:00:00Z");
    open(context(60).signedWith(secret)).andExpect(status().isOk());
    var never = new SignedContext(CLINIC.oid(), "DIGI", Long.MAX_VALUE, "nonce-2040");
    refused(open(never.signedWith(secret)));
    assertThat(counts()).containsExactly(Map.entry(EmbedOutcome.UNREADABLE, 1));
  }

  @Test
  void whoever_opened_the_form_in_time_may_send_it_later_and_nobody_else() throws Exception {
    var token = context(600).signedWith(secret);
    var page = open(token).andReturn().getResponse().getContentAsString();
    var others =
        open(context(600).signedWith(secret)).andReturn().getResponse().getContentAsString();
    clock.pass(Duration.ofHours(2));
    refused(open(token));
    refused(answer(token, "", "comment", "Ilman lomaketta"));
    refused(answer(token, others, "comment", "Toisen lomakkeella"));
    answer(token, page, "comment", "Kirjoitin kauan").andExpect(status().isOk());
    assertThat(waiting.all()).hasSize(1);
    assertThat(counts())
        .containsOnly(Map.entry(EmbedOutcome.ANSWERED, 1), Map.entry(EmbedOutcome.EXPIRED, 3));
  }

  @Test
  void only_the_services_own_sites_may_show_it_and_nothing_else_of_ours() throws Exception {
    var path = "/embed/" + lunna.key();
    var own = "frame-ancestors https://lunna.example http://localhost:8099";
    mvc.perform(get(path).header("Referer", "https://lunna.example/asiointi/17"))
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Security-Policy", containsString(own)))
        .andExpect(header().doesNotExist("X-Frame-Options"))
        .andExpect(header().doesNotExist("Set-Cookie"));
    refused(mvc.perform(get(path).header("Referer", "https://evil.example/lunna.example")));
    refused(mvc.perform(get(path).header("Referer", "https://lunna.example.evil.example")));
    assertThat(counts()).containsExactly(Map.entry(EmbedOutcome.FOREIGN, 2));
    mvc.perform(get("/embed/nobody")).andExpect(status().isNotFound());
    mvc.perform(post(path).contentType("multipart/form-data; boundary=x").content("x"))
        .andExpect(status().isUnsupportedMediaType());
    mvc.perform(get("/embed/" + lunna.key() + "/else"))
        .andExpect(
            header().string("Content-Security-Policy", containsString("frame-ancestors 'none'")));
  }

  @Test
  void a_new_secret_leaves_the_earlier_one_a_day_and_a_stopped_form_opens_for_nobody()
      throws Exception {
    var fresh = embeds.renewSecret(lunna.id(), GivenViewer.administrator()).secret().text();
    assertThat(fresh).isNotEqualTo(secret);
    open(context(60).signedWith(fresh)).andExpect(status().isOk());
    open(context(60).signedWith(secret)).andExpect(status().isOk());
    clock.pass(Duration.ofHours(25));
    open(context(60).signedWith(fresh)).andExpect(status().isOk());
    refused(open(context(60).signedWith(secret)));
    embeds.stop(lunna.id(), GivenViewer.administrator());
    refused(open(context(60).signedWith(fresh)));
    assertThat(counts().get(EmbedOutcome.STOPPED)).isEqualTo(1);
  }

  @Test
  void a_mistake_in_an_answer_is_told_and_nothing_is_lost() throws Exception {
    var token = context(600).signedWith(secret);
    var page = open(token).andReturn().getResponse().getContentAsString();
    answer(token, page).andExpect(status().isBadRequest());
    answer(token, page, "comment", "a".repeat(4_001))
        .andExpect(status().isBadRequest())
        .andExpect(content().string(containsString("a".repeat(4_001))));
    assertThat(waiting.all()).isEmpty();
  }

  @Test
  void whoever_makes_one_is_told_what_is_wrong() {
    assertFaulty("", "https://lunna.example", "open", "name");
    assertFaulty("Lunna", "https://lunna.example", "open", "name");
    assertFaulty("Toinen", "", "open", "origins");
    assertFaulty("Toinen", "https://lunna.example/path", "open", "origins");
    assertFaulty("Toinen", "http://lunna.example", "open", "origins");
    assertFaulty("Toinen", "https://*.example", "open", "origins");
    assertFaulty("Toinen", "https://a.example; script-src *", "open", "origins");
    assertFaulty("Toinen", "https://lunna.example", "no-such", "questionnaire");
  }

  @Test
  void the_script_is_small_and_secrets_are_not_kept_in_clear() throws Exception {
    var script = mvc.perform(get("/embed/v1.js")).andReturn().getResponse();
    assertThat(script.getContentAsByteArray().length).isLessThan(10_000);
    assertThat(script.getContentType()).startsWith("text/javascript");
    var kept = jdbc.sql("select secret from channel.embed").query(byte[].class).list();
    assertThat(kept)
        .noneMatch(
            one -> new String(one, java.nio.charset.StandardCharsets.ISO_8859_1).contains(secret));
  }

  private void assertFaulty(String name, String origins, String questionnaire, String field) {
    var form = new EmbedForm(name, origins, questionnaire);
    assertThatThrownBy(() -> embeds.make(form, GivenViewer.administrator()))
        .isInstanceOf(BadInput.class)
        .hasMessage(field);
  }

  private static int nonces;

  private SignedContext context(long seconds) {
    var expires = clock.instant().getEpochSecond() + seconds;
    nonces++;
    return new SignedContext(CLINIC.oid(), "DIGI", expires, "nonce-00" + nonces);
  }

  private ResultActions open(String token) throws Exception {
    return mvc.perform(post("/embed/" + lunna.key()).param("context", token).param("lang", "fi"));
  }

  private ResultActions answer(String token, String page, String... fields) throws Exception {
    var request =
        post("/embed/" + lunna.key() + "/answers").param("context", token).param("lang", "fi");
    var form = FORM.matcher(page);
    if (form.find()) {
      request.param("form", form.group(1));
    }
    for (int i = 0; i < fields.length; i += 2) {
      request.param(fields[i], fields[i + 1]);
    }
    return mvc.perform(request);
  }

  private static void refused(ResultActions answer) throws Exception {
    answer
        .andExpect(status().isForbidden())
        .andExpect(content().string(containsString("</h1>")))
        .andExpect(content().string(not(containsString("<form"))));
  }

  private Map<EmbedOutcome, Integer> counts() {
    return embeds.lately(lunna);
  }
}
