package fi.kaiku.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MockMvcTester.MockMvcRequestBuilder;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What the reader is told when something is wrong, on pages and over the API. */
@KaikuTest
class ProblemPagesTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  @Test
  void a_page_that_is_not_there_says_so_in_the_readers_language() {
    assertThat(in("sv", browser.get().uri("/ingenstans")))
        .hasStatus(404)
        .bodyText()
        .contains("Sidan hittades inte", "lang=\"sv\"");
    assertThat(in("en-GB", browser.get().uri("/nowhere"))).bodyText().contains("Page not found");
    assertThat(in("de", browser.get().uri("/nirgends"))).bodyText().contains("Sivua ei löytynyt");
  }

  @ParameterizedTest
  @CsvSource({
    "fi, /people, 403, Sinulla ei ole oikeutta tälle sivulle, oikeus pääkäyttäjältä, Yleiskuva",
    "sv, /audit, 403, Du har inte behörighet till den här sidan, Be administratören, Översikt",
    "en, /rules, 403, You do not have permission for this page, Ask your administrator, Overview",
    "sv, /ingenstans, 404, Sidan hittades inte, Adressen, Översikt",
    "fi, /units/7a0e9b4e-0000-4000-8000-000000000000, 403, Sinulla ei ole oikeutta, Pyydä, Yleiskuva"
  })
  void whoever_has_signed_in_keeps_their_menu_and_name_on_a_page_that_says_no(
      String language, String path, int status, String title, String text, String place) {
    var reader = GivenViewer.of(Permission.READ_FIGURES);
    var page =
        browser
            .get()
            .uri(path)
            .header(HttpHeaders.ACCEPT_LANGUAGE, language)
            .requestAttr(Viewer.ATTRIBUTE, reader)
            .exchange();

    assertThat(page)
        .hasStatus(status)
        .bodyText()
        .contains(title, text, ">" + place + "</a>", reader.name(), "action=\"/sign-out\"");
  }

  @Test
  void whoever_comes_to_a_closed_door_is_told_whom_to_ask() {
    GivenAccount.named("outi").role(Role.ADMINISTRATOR).insert(jdbc);
    GivenAccount.named("lukija").role(Role.READER).insert(jdbc);
    var page = browser.get().uri("/people").header(HttpHeaders.ACCEPT_LANGUAGE, "fi");
    var reader = GivenViewer.of(Permission.READ_FIGURES);
    assertThat(page.requestAttr(Viewer.ATTRIBUTE, reader).exchange())
        .bodyText()
        .containsPattern("Pääkäyttäjä: [^<]*outi")
        .doesNotContain("lukija");
    assertThat(in("fi", browser.get().uri("/nirgends"))).bodyText().doesNotContain("outi");
  }

  @Test
  void a_language_is_called_what_it_reads_and_the_small_print_leads_back() {
    assertThat(in("sv", browser.get().uri("/sign-in")))
        .bodyText()
        .contains(">Suomi</a>", ">Svenska</a>", ">English</a>", "/privacy?lang=sv&amp;from=staff")
        .doesNotContain("aria-label=\"På svenska\"", "aria-label=\"In English\"");
    assertThat(in("fi", browser.get().uri("/privacy?lang=sv&from=staff")))
        .bodyText()
        .contains("lang=\"sv\"", "href=\"/?lang=sv\"", "Tillbaka till Kaiku")
        .contains("?lang=fi&amp;from=staff", "/accessibility?lang=sv&amp;from=staff");
    assertThat(in("fi", browser.get().uri("/accessibility?lang=en")))
        .bodyText()
        .doesNotContain("Back to Kaiku", "from=staff");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/css/no.css",
        "/webjars/no.js",
        "/actuator/no",
        "/sms/no",
        "/api/v1/no",
        "/error",
        "/no"
      })
  void a_page_that_is_not_there_is_as_well_guarded_as_any_other(String path) {
    var page = browser.get().uri(path).exchange();
    assertThat(page)
        .hasStatus(404)
        .hasHeader("X-Content-Type-Options", "nosniff")
        .hasHeader("Referrer-Policy", "same-origin")
        .containsHeader("Content-Security-Policy");
  }

  @Test
  void the_reader_picks_a_language_and_the_browser_remembers_it() {
    var picked = browser.get().uri("/sign-in?lang=sv").exchange();

    assertThat(picked).bodyText().contains("Logga in");
    var cookie = Objects.requireNonNull(picked.getResponse().getCookie("kaiku-language"));
    assertThat(browser.get().uri("/sign-in").cookie(cookie).exchange())
        .bodyText()
        .contains("Logga in");
  }

  @Test
  void over_the_api_the_same_is_told_as_problem_details() {
    assertThat(in("sv", browser.get().uri("/api/v1/nothing")))
        .hasStatus(404)
        .hasContentType(MediaType.APPLICATION_PROBLEM_JSON)
        .bodyJson()
        .extractingPath("$.title")
        .isEqualTo("Sidan hittades inte");
  }

  @Test
  void a_method_that_a_page_does_not_know_is_refused() {
    assertThat(signedIn(browser.delete().uri("/me").with(csrf())))
        .hasStatus(405)
        .bodyText()
        .contains("Tätä ei voi tehdä näin");
  }

  @Test
  void a_field_that_is_missing_is_named() {
    assertThat(signedIn(browser.post().uri("/me/language").with(csrf())))
        .hasStatus(422)
        .bodyText()
        .contains("Tieto puuttuu: language");
  }

  @Test
  void a_form_without_our_token_changes_nothing() {
    assertThat(signedIn(browser.post().uri("/settings/stop"))).hasStatus(403);
  }

  private MvcTestResult signedIn(MockMvcRequestBuilder request) {
    return request.requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator()).exchange();
  }

  private static MvcTestResult in(String language, MockMvcRequestBuilder request) {
    return request.header(HttpHeaders.ACCEPT_LANGUAGE, language).exchange();
  }
}
