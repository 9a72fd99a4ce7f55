package fi.kaiku.channel.link;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What customers read of their answer: it is kept, not a number, and nobody reads it at once. */
@KaikuTest
class ToldOfAnswersTest {

  private static final String PAGE = "/s/Kaiku7PgQvXY2";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @CsvSource({
    "fi, vastauksesi on tallessa, Vastauksesta tallennetaan antamasi arvosana (0–10)",
    "sv, ditt svar är sparat, Av svaret sparas betyget du gav (0–10)",
    "en, your answer is saved, We keep your score (0–10)"
  })
  void it_is_the_answer_that_is_kept_not_a_number(String language, String kept, String notice) {
    var first = answered(language);

    for (var page : new String[] {first, get(PAGE + "/comment?lang=" + language)}) {
      assertThat(page)
          .containsIgnoringCase(kept)
          .doesNotContainIgnoringCase("numero on", "siffran", "number is");
    }
    assertThat(get("/privacy?lang=" + language)).contains(notice);
  }

  @ParameterizedTest
  @CsvSource({
    "fi, Voit sulkea tämän sivun., Tätä ei lueta heti.",
    "sv, Du kan stänga sidan., Det här läses inte genast.",
    "en, You can close this page., This is not read right away."
  })
  void whoever_is_done_may_go_and_whoever_is_in_a_hurry_calls(
      String language, String close, String later) {
    answered(language);

    assertThat(get(PAGE + "/thanks?lang=" + language)).contains(close);
    for (var page : new String[] {"/comment", "/thanks"}) {
      assertThat(get(PAGE + page + "?lang=" + language))
          .contains(later, "href=\"tel:116117\"", "href=\"tel:112\"");
    }
  }

  /** The first page, on which the score was chosen. */
  private String answered(String language) {
    withToken("Kaiku7PgQvXY2").insert(jdbc);
    var page = get(PAGE + "?lang=" + language);
    var form = browser.post().uri(PAGE + "/score").param("nonce", Nonce.on(page));
    assertThat(form.param("score", "9").exchange()).hasStatus(303);
    return page;
  }

  private String get(String uri) {
    return text(browser.get().uri(uri).exchange());
  }

  private static String text(MvcTestResult page) {
    try {
      return page.getResponse().getContentAsString();
    } catch (java.io.UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
