package fi.kaiku.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.channel.link.GivenLink;
import fi.kaiku.people.AccountStore;
import fi.kaiku.people.Door;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.PasswordWork;
import fi.kaiku.people.doorkeeper.Guesses;
import fi.kaiku.people.welcome.OneTimeLinks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** While passwords are busy, staff are asked to wait a moment, and customers notice nothing. */
@KaikuTest
class ManySignInsTest {

  private static final String TOKEN = "Kaiku7PgQvXY2";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired PasswordWork work;
  @Autowired AccountStore accounts;
  @Autowired OneTimeLinks links;

  @ParameterizedTest
  @CsvSource({
    "fi, Moni kirjautuu juuri nyt",
    "sv, Många loggar in just nu",
    "en, Many people are signing in"
  })
  void whoever_signs_in_then_is_asked_to_come_again_in_their_language(
      String language, String text) {
    GivenAccount.named("aino").insert(jdbc);
    var door = Door.at("198.51.100.7", browser);

    try (var _ = work.turn()) {
      var form =
          browser
              .post()
              .uri("/sign-in?lang=" + language)
              .param("signInName", "aino")
              .param("password", GivenAccount.PASSWORD);
      assertThat(door.answer(form))
          .hasStatus(429)
          .hasHeader("Retry-After", "10")
          .bodyText()
          .contains(text, "value=\"aino\"");
    }
    assertThat(door.signIn("aino", GivenAccount.PASSWORD)).hasStatus3xxRedirection();
  }

  @Test
  void having_to_come_again_counts_as_no_guess() {
    GivenAccount.named("aino").insert(jdbc);
    var door = Door.at("198.51.100.8", browser);

    try (var _ = work.turn()) {
      for (int i = 0; i < Guesses.PATIENCE + 1; i++) {
        assertThat(door.signIn("aino", GivenAccount.PASSWORD)).hasStatus(429);
      }
    }
    assertThat(door.signIn("aino", GivenAccount.PASSWORD)).hasStatus3xxRedirection();
  }

  @Test
  void a_new_password_waits_as_well_and_its_link_stays_good() {
    GivenAccount.named("kerttu").insert(jdbc);
    var account = accounts.named("kerttu").orElseThrow();
    var link = links.forAccount(account, GivenViewer.administrator());
    var path = link.substring(link.indexOf("/welcome/"));
    var door = Door.at("198.51.100.9", browser);

    try (var _ = work.turn()) {
      var form = browser.post().uri(path).param("password", "kolme uutta koivua");
      assertThat(door.answer(form)).hasStatus(429).hasHeader("Retry-After", "10");
    }
    var form = browser.post().uri(path).param("password", "kolme uutta koivua");
    assertThat(door.answer(form)).hasStatus3xxRedirection();

    try (var _ = work.turn()) {
      var change = browser.post().uri("/me/password").param("present", "kolme uutta koivua");
      assertThat(door.answer(change.param("password", "neljä uutta koivua")))
          .hasStatus(429)
          .hasHeader("Retry-After", "10");
    }
  }

  @Test
  void a_customers_page_opens_while_nobody_can_sign_in() {
    var page = GivenLink.withToken(TOKEN).insert(jdbc);

    try (var _ = work.turn()) {
      assertThat(browser.get().uri(page).exchange()).hasStatusOk();
      assertThat(browser.get().uri("/sign-in").exchange()).hasStatusOk();
    }
  }
}
