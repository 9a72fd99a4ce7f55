package fi.kaiku.channel.link;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.channel.TooManyGuesses;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Nobody learns which links there are or were. */
@KaikuTest
@ExtendWith(OutputCaptureExtension.class)
class ClosedLinkTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";
  private static final String UNKNOWN = "Kaiku7PgQvXYz";

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  @Test
  void unknown_expired_withdrawn_and_malformed_links_get_the_same_kind_page() throws Exception {
    withToken(TOKEN).expired().insert(jdbc);
    withToken("Kaiku7PgQvXY3").insert(jdbc);
    jdbc.sql("update invitation.invitation set state = 'WITHDRAWN' where closes_at > '2026-06-02'")
        .update();
    var bodies = new HashSet<String>();
    for (var text :
        List.of(TOKEN, "Kaiku7PgQvXY3", UNKNOWN, "x", "Kaiku7PgQvXY20", "0OIl0OIl0OIl0", "<b>")) {
      for (var page : List.of("", "/score", "/comment", "/thanks", "/delete", "/deleted")) {
        var response = from("192.0.2.1", get("/s/{token}" + page, text));
        assertThat(response.getStatus()).isEqualTo(404);
        bodies.add(withoutLink(response));
      }
      bodies.add(withoutLink(from("192.0.2.1", post("/s/{token}/score", text))));
    }
    assertThat(bodies).singleElement().asString().contains("Tämä linkki ei ole avoinna</h1>");
  }

  @Test
  void whether_there_was_a_link_is_not_told_by_refusing_messages_with_it() throws Exception {
    withToken(TOKEN).expired().insert(jdbc);
    var bodies = new HashSet<String>();
    for (var text : List.of(TOKEN, UNKNOWN, "x", "0OIl0OIl0OIl0", "<b>")) {
      var asked = from("192.0.2.1", get("/s/{token}/opt-out", text));
      var nonce = Nonce.on(asked.getContentAsString());
      var pages =
          withoutLink(asked)
              + withoutLink(from("192.0.2.1", refusal("/opt-out", text, nonce)))
              + withoutLink(from("192.0.2.1", refusal("/opt-out/undo", text, nonce)))
              + withoutLink(from("192.0.2.1", refusal("/opt-out", text, "wrong")));
      assertThat(asked.getStatus()).isEqualTo(200);
      bodies.add(pages.replace(nonce, ""));
    }
    assertThat(bodies).singleElement().asString().contains("Saimme pyyntösi</h1>");
  }

  private static MockHttpServletRequestBuilder refusal(String page, String text, String nonce) {
    return post("/s/{token}" + page, text).param("nonce", nonce);
  }

  @Test
  void the_kind_page_speaks_the_language_of_the_browser_or_the_one_asked_for() throws Exception {
    var swedish = get("/s/" + UNKNOWN).header("Accept-Language", "de, sv;q=0.8, en;q=0.5");
    assertThat(from("192.0.2.2", swedish).getContentAsString())
        .contains("<html lang=\"sv\">", "Den här länken är inte öppen");
    var english = get("/s/" + UNKNOWN).header("Accept-Language", "sv").param("lang", "en");
    assertThat(from("192.0.2.2", english).getContentAsString()).contains("<html lang=\"en\">");
  }

  @Test
  void whoever_tries_links_at_random_has_to_wait_and_others_do_not(CapturedOutput log)
      throws Exception {
    clock.pass(Duration.ofHours(1));
    for (int i = 0; i < LinkGuesses.GUESSES; i++) {
      assertThat(from("192.0.2.3", get("/s/" + UNKNOWN)).getStatus()).isEqualTo(404);
    }
    var refused = from("192.0.2.3", get("/s/" + UNKNOWN));
    assertThat(refused.getStatus()).isEqualTo(429);
    assertThat(refused.getHeader("Retry-After")).isEqualTo("60");
    assertThat(refused.getContentAsString()).contains("Odota hetki</h1>");
    assertThat(from("192.0.2.4", get("/s/" + UNKNOWN)).getStatus()).isEqualTo(404);
    assertThat(log.getAll())
        .contains("many unknown survey links are tried from one address")
        .doesNotContain("192.0.2.3")
        .doesNotContain(UNKNOWN);
    clock.pass(Duration.ofMinutes(1));
    assertThat(from("192.0.2.3", get("/s/" + UNKNOWN)).getStatus()).isEqualTo(404);
  }

  @Test
  void a_link_that_is_open_opens_whatever_others_at_that_address_did() throws Exception {
    withToken(TOKEN).insert(jdbc);
    for (int i = 0; i < LinkGuesses.GUESSES + 10; i++) {
      from("192.0.2.5", get("/s/" + UNKNOWN));
    }
    assertThat(from("192.0.2.5", get("/s/" + UNKNOWN)).getStatus()).isEqualTo(429);
    for (var page : List.of("", "/score", "/no-more-messages")) {
      assertThat(from("192.0.2.5", get("/s/" + TOKEN + page)).getStatus()).isEqualTo(200);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {TOKEN, "Kaiku7PgQvXY3", "Kaiku7PgQvXY", "Kaiku7PgQvXY20", "Kaiku7PgQvXYl"})
  void a_link_that_has_closed_or_was_copied_badly_is_no_guess(String text) throws Exception {
    withToken(TOKEN).expired().insert(jdbc);
    withToken("Kaiku7PgQvXY3").insert(jdbc);
    jdbc.sql("update invitation.invitation set state = 'WITHDRAWN' where closes_at > '2026-06-02'")
        .update();
    for (int i = 0; i < LinkGuesses.GUESSES + 10; i++) {
      assertThat(from("192.0.2.6", get("/s/" + text)).getStatus()).isEqualTo(404);
    }
  }

  @Test
  void one_household_is_one_address() {
    var limiter = new LinkGuesses(clock);
    for (int i = 0; i < LinkGuesses.GUESSES; i++) {
      limiter.missed("2001:db8:1:2::" + Integer.toHexString(i));
    }
    assertThat(catchThrowable(() -> limiter.check("2001:db8:1:2::ffff")))
        .isInstanceOf(TooManyGuesses.class);
    limiter.check("2001:db8:1:3::1");
  }

  @Test
  void memory_of_guessers_is_bounded() {
    var limiter = new LinkGuesses(clock);
    for (int i = 0; i < LinkGuesses.GUESSES; i++) {
      limiter.missed("198.51.100.1");
    }
    for (int i = 0; i < 10_000; i++) {
      limiter.missed("10.0." + i / 256 + "." + i % 256);
    }
    limiter.check("198.51.100.1");
  }

  private MockHttpServletResponse from(String address, MockHttpServletRequestBuilder request)
      throws Exception {
    return mvc.perform(
            request.with(
                asked -> {
                  asked.setRemoteAddr(address);
                  return asked;
                }))
        .andReturn()
        .getResponse();
  }

  /** The page leads to its own link's way to refuse messages, whatever that link is. */
  private static String withoutLink(MockHttpServletResponse response) throws Exception {
    return response
        .getContentAsString()
        .replaceAll("nonce=\"[^\"]+\"", "")
        .replaceAll("name=\"nonce\" value=\"[^\"]+\"", "")
        .replaceAll("/s/[^/\"]+/opt-out", "");
  }
}
