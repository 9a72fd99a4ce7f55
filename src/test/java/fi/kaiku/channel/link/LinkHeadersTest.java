package fi.kaiku.channel.link;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.kaiku.KaikuTest;
import fi.kaiku.platform.Language;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** A customer's page loads nothing, tells nobody its address and leaves nothing in the browser. */
@KaikuTest
class LinkHeadersTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";
  private static final Pattern LOADED =
      Pattern.compile("(src|href|url|import|action)\\s*[=(]\\s*[\"']?(https?:)?//(?!\\S*\\.fi)");

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void an_answered_link() throws Exception {
    withToken(TOKEN).in(Language.SV).insert(jdbc);
    mvc.perform(post("/s/" + TOKEN + "/score").param("score", "9").param("nonce", nonce()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/s/" + TOKEN,
        "/s/" + TOKEN + "?lang=fi",
        "/s/" + TOKEN + "/comment",
        "/s/" + TOKEN + "/thanks",
        "/s/" + TOKEN + "/delete",
        "/s/" + TOKEN + "/no-more-messages",
        "/s/" + TOKEN + "/opt-out",
        "/s/Kaiku7PgQvXY9/opt-out",
        "/s/Kaiku7PgQvXY9",
        "/s/" + TOKEN + "/anything",
        "/s",
        "/privacy?lang=sv",
        "/accessibility?lang=en"
      })
  void every_page_is_one_small_request_that_tells_nobody(String path) throws Exception {
    var page = mvc.perform(get(path)).andReturn().getResponse();
    var body = page.getContentAsString();
    assertThat(body.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(20_000);
    assertThat(LOADED.matcher(body).find()).isFalse();
    assertThat(page.getHeader("Set-Cookie")).isNull();
    assertThat(page.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(page.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(page.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
    assertThat(page.getHeader("X-Frame-Options")).isEqualTo("DENY");
    if (path.startsWith("/s")) {
      assertThat(page.getHeader("X-Robots-Tag")).isEqualTo("noindex, nofollow");
    }
    assertThat(body)
        .contains("<style nonce=\"" + allowed(page) + "\">")
        .doesNotContainPattern(" style=| on[a-z]+=");
  }

  @Test
  void only_the_style_and_script_of_this_very_response_run() throws Exception {
    var first = mvc.perform(get("/s/" + TOKEN)).andReturn().getResponse();
    var second = mvc.perform(get("/s/" + TOKEN)).andReturn().getResponse();
    assertThat(allowed(first)).hasSizeGreaterThanOrEqualTo(22).isNotEqualTo(allowed(second));
    assertThat(first.getContentAsString()).contains("<script nonce=\"" + allowed(first) + "\">");
    assertThat(first.getHeader("Content-Security-Policy"))
        .startsWith("default-src 'none';")
        .contains("form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'")
        .doesNotContain("unsafe");
  }

  @Test
  void no_session_begins_and_a_member_of_staff_is_a_customer_like_any_other() throws Exception {
    var result = mvc.perform(get("/s/" + TOKEN)).andReturn();
    assertThat(result.getRequest().getSession(false)).isNull();
  }

  @Test
  void a_form_longer_than_any_answer_or_with_files_is_not_even_read() throws Exception {
    var tooLong = "comment=" + "a".repeat(70_000);
    var address = "/s/" + TOKEN + "/comment";
    var form = "application/x-www-form-urlencoded";
    assertThat(
            mvc.perform(post(address).contentType(form).content(tooLong))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(413);
    assertThat(
            mvc.perform(post(address).contentType("multipart/form-data; boundary=x").content("x"))
                .andReturn()
                .getResponse()
                .getStatus())
        .isEqualTo(415);
  }

  private static String allowed(MockHttpServletResponse page) {
    var policy = String.valueOf(page.getHeader("Content-Security-Policy"));
    var nonce = Pattern.compile("style-src 'nonce-([^']+)'").matcher(policy);
    assertThat(nonce.find()).isTrue();
    return nonce.group(1);
  }

  private String nonce() throws Exception {
    return Nonce.on(mvc.perform(get("/s/" + TOKEN)).andReturn().getResponse().getContentAsString());
  }
}
