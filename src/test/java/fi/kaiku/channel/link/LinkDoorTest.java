package fi.kaiku.channel.link;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_FORM_URLENCODED;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.kaiku.KaikuTest;
import fi.kaiku.feedback.WaitingAnswers;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** The short way to a step of an answer leads where the long one does. */
@KaikuTest
class LinkDoorTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";
  private static final String PAGE = "/s/" + TOKEN;
  private static final String UNKNOWN = "/s/Kaiku7PgQvXYz";

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired WaitingAnswers waiting;
  @Autowired MeterRegistry meters;

  private String nonce = "";

  @BeforeEach
  void an_open_link() throws Exception {
    withToken(TOKEN).asking("experience").insert(jdbc);
    nonce = Nonce.on(send(get(PAGE)).getContentAsString());
  }

  @ParameterizedTest
  @ValueSource(strings = {PAGE, PAGE + "/comment", PAGE + "/thanks", UNKNOWN, UNKNOWN + "/comment"})
  void a_page_is_the_same_by_both_ways_before_and_after_an_answer(String page) throws Exception {
    assertSame(send(get(page)), send(get(page + "?")));
    assertSame(send(get(page + "?lang=sv")), send(get(page + "?lang=sv&x=")));
    send(form("/score", "score=9"));
    assertSame(send(get(page)), send(get(page + "?x=")));
    assertSame(send(get(page)), send(get(page + "?x=")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/score score=9",
        "/score score=11",
        "/score score=",
        "/score score=9&to=sv",
        "/score score=4&again=yes&lang=en",
        "/score score=9&score=8",
        "/comment comment=Kiitos",
        "/comment comment=Kiitos%20%C3%A4%26&rating-heard=5&rating-feeling=2",
        "/comment rating-heard=6",
        "/comment comment=x&to=en",
        "/comment"
      })
  void a_form_has_the_same_outcome_by_both_ways(String sent) throws Exception {
    var gap = sent.indexOf(' ');
    var page = gap < 0 ? sent : sent.substring(0, gap);
    var fields = gap < 0 ? "comment=" : sent.substring(gap + 1);
    for (boolean answered : new boolean[] {false, true}) {
      begin(answered);
      var quick = send(form(page, fields));
      var stored = StoredAnswers.in(waiting);
      begin(answered);
      assertSame(quick, send(form(page, fields).queryParam("x", "")));
      assertThat(StoredAnswers.in(waiting)).isEqualTo(stored);
    }
  }

  private void begin(boolean answered) throws Exception {
    jdbc.sql("delete from feedback.waiting").update();
    if (answered) {
      send(form("/score", "score=9"));
    }
  }

  @Test
  void a_form_without_the_nonce_of_the_page_stores_nothing() throws Exception {
    for (var page : List.of("/score", "/comment")) {
      var form = post(PAGE + page).contentType(APPLICATION_FORM_URLENCODED);
      assertThat(send(form.content("score=9&comment=x")).getStatus()).isEqualTo(409);
    }
    assertThat(StoredAnswers.in(waiting)).isEmpty();
  }

  @Test
  void each_step_is_measured_once_and_without_the_link() throws Exception {
    send(get(PAGE));
    var before = opened();
    send(get(PAGE));
    send(head(PAGE));
    assertThat(opened() - before).isEqualTo(1);
  }

  private long opened() {
    return meters
        .find("http.server.requests")
        .tag("uri", "/s/{token}")
        .tag("method", "GET")
        .timers()
        .stream()
        .mapToLong(Timer::count)
        .sum();
  }

  private MockHttpServletRequestBuilder form(String page, String fields) {
    return post(PAGE + page)
        .contentType(APPLICATION_FORM_URLENCODED)
        .content("lang=fi&nonce=" + nonce + "&" + fields);
  }

  private MockHttpServletResponse send(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }

  private static void assertSame(MockHttpServletResponse quick, MockHttpServletResponse slow)
      throws Exception {
    assertThat(quick.getStatus()).isEqualTo(slow.getStatus());
    assertThat(withoutPolicy(quick, quick.getContentAsString()))
        .isEqualTo(withoutPolicy(slow, slow.getContentAsString()));
    assertThat(headers(quick)).isEqualTo(headers(slow));
  }

  private static Map<String, String> headers(MockHttpServletResponse response) {
    var headers = new TreeMap<String, String>();
    for (var name : response.getHeaderNames()) {
      headers.put(name, withoutPolicy(response, String.valueOf(response.getHeader(name))));
    }
    if (response.getStatus() == 303) {
      headers.remove("Content-Language");
    }
    return headers;
  }

  private static String withoutPolicy(MockHttpServletResponse response, String text) {
    var policy = String.valueOf(response.getHeader("Content-Security-Policy"));
    return text.replace(policy.replaceAll(".*?'nonce-([^']+)'.*", "$1"), "");
  }
}
