package fi.kaiku.insight.ask;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import jakarta.servlet.http.Cookie;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Whoever signs in and sees a table may take it along, with nothing but the session. */
@KaikuTest
class FigureDownloadTest {

  private static final Pattern LINK = Pattern.compile("href=\"(/figures/table\\.[^\"]+)\"");

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  UnitId healthId;

  @BeforeEach
  void answers() {
    healthId = health.insert(jdbc);
    GivenVisits.in(health, healthId).answered(jdbc, 10, 30);
    GivenVisits.in(dental, dental.insert(jdbc)).answered(jdbc, 2, 20);
  }

  @Test
  void readers_managers_and_administrators_follow_the_links_of_the_page() throws Exception {
    for (var role : List.of(Role.READER, Role.DEVELOPMENT_MANAGER, Role.ADMINISTRATOR)) {
      var name = role.name().toLowerCase(Locale.ROOT).replace('_', '-');
      GivenAccount.named(name).role(role).insert(jdbc);
      var files = files(signIn(name));
      assertThat(files.getFirst()).contains("Kivenlahti;30;30", "Tapiola;20;0");
      assertThat(files.getLast()).startsWith("PK");
    }
  }

  @Test
  void a_supervisor_takes_along_their_own_units() throws Exception {
    GivenAccount.named("aino").supervising(healthId).insert(jdbc);

    assertThat(files(signIn("aino")).getFirst())
        .contains("Kivenlahti;30;30")
        .doesNotContain("Tapiola");
  }

  @Test
  void the_link_asks_whoever_is_not_signed_in_to_sign_in() {
    assertThat(browser.get().uri("/figures/table.csv?by=unit").exchange()).hasStatus(303);
  }

  /** What stands behind each link of the page. */
  private List<String> files(Cookie session) throws UnsupportedEncodingException {
    var page = get("/figures?by=unit", session).getResponse().getContentAsString();
    return LINK.matcher(page)
        .results()
        .map(link -> get(link.group(1).replace("&amp;", "&"), session))
        .map(file -> new String(file.getResponse().getContentAsByteArray(), UTF_8))
        .toList();
  }

  private MvcTestResult get(String uri, Cookie session) {
    var answer = browser.get().uri(uri).cookie(session).exchange();
    assertThat(answer).hasStatusOk();
    return answer;
  }

  private Cookie signIn(String name) {
    var answer =
        browser
            .post()
            .uri("/sign-in")
            .param("signInName", name)
            .param("password", GivenAccount.PASSWORD)
            .param("back", "/")
            .with(csrf())
            .exchange();
    return Objects.requireNonNull(answer.getResponse().getCookie("kaiku"));
  }
}
