package fi.kaiku.channel.link.dressed;

import static fi.kaiku.channel.link.GivenLink.withToken;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import fi.kaiku.KaikuTest;
import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** A link works however the text around it got into it. */
@KaikuTest
class PlainLinksTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";

  @Autowired MockMvc mvc;
  @Autowired JdbcClient jdbc;

  @ParameterizedTest
  @ValueSource(
      strings = {
        TOKEN + ".",
        TOKEN + ",",
        TOKEN + "/",
        TOKEN + "%20",
        TOKEN + "...",
        TOKEN + ".)",
        TOKEN + "%E2%80%9D",
        TOKEN + "%C2%BB,",
        TOKEN + "%E2%80%8B",
        TOKEN + "%2F",
        TOKEN + "%5C",
        TOKEN + "%2520",
        TOKEN + "%0D%0A",
        TOKEN + ";",
        TOKEN + "//",
        TOKEN + "/.",
        TOKEN + "%3E",
        TOKEN + "%5D%29",
        TOKEN + "*_",
        TOKEN + "/score/",
        TOKEN + ".%20Est%C3%A4%20viestit:%20LOPETA",
        "%3C" + TOKEN + "%3E",
        "%22" + TOKEN + "%22",
        "/" + TOKEN,
        "Kaiku7%C2%ADPgQvXY2",
        "%4Baiku7PgQvXY2"
      })
  void a_link_with_signs_around_it_leads_to_its_page(String text) throws Exception {
    withToken(TOKEN).insert(jdbc);

    var answer = answer(get(URI.create("/s/" + text)));

    assertThat(answer.getStatus()).isEqualTo(303);
    assertThat(answer.getHeader("Location")).isEqualTo("/s/" + TOKEN);
    assertThat(answer.getHeader("Referrer-Policy")).isEqualTo("no-referrer");
    assertThat(answer.getHeader("Cache-Control")).isEqualTo("no-store");
    assertThat(answer(get("/s/" + TOKEN)).getStatus()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        TOKEN + "Est%C3%A4",
        TOKEN + "%C3%A4",
        TOKEN + "%E4",
        TOKEN + "2.",
        TOKEN + "%CC%81",
        "Kaiku7PgQvXY.",
        "Kaiku7PgQv.XY2",
        TOKEN + "/anything"
      })
  void a_longer_or_shorter_word_and_another_page_lead_nowhere(String text) throws Exception {
    withToken(TOKEN).insert(jdbc);

    assertThat(answer(get(URI.create("/s/" + text))).getStatus()).isEqualTo(404);
  }

  @Test
  void the_language_and_the_chosen_number_come_along_and_nothing_else() throws Exception {
    assertThat(answer(get(URI.create("/s/" + TOKEN + ".?lang=sv&s=9"))).getHeader("Location"))
        .isEqualTo("/s/" + TOKEN + "?lang=sv&s=9");
    assertThat(answer(get(URI.create("/s/" + TOKEN + ".?x=%0D%0A"))).getHeader("Location"))
        .isEqualTo("/s/" + TOKEN);
  }

  @Test
  void whoever_looks_ahead_is_led_as_well_and_whoever_sends_a_form_is_not() throws Exception {
    assertThat(answer(head(URI.create("/s/" + TOKEN + "."))).getStatus()).isEqualTo(303);
    assertThat(answer(post(URI.create("/s/" + TOKEN + "./score"))).getStatus()).isEqualTo(404);
  }

  private MockHttpServletResponse answer(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request).andReturn().getResponse();
  }
}
