package fi.kaiku.people.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.people.GivenAccount;
import jakarta.servlet.http.Cookie;
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KaikuTest
class SignInTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  @Test
  void the_right_password_opens_the_page_that_was_asked_for() {
    GivenAccount.named("aino").insert(jdbc);

    var answer = signIn("Aino", GivenAccount.PASSWORD, "/me?done=true");

    assertThat(answer).hasStatus3xxRedirection().hasRedirectedUrl("/me?done=true");
    assertThat(me(cookie(answer))).hasStatusOk().bodyText().contains("Nimi aino");
  }

  @Test
  void a_page_asks_whoever_is_not_signed_in_to_sign_in_first() {
    assertThat(browser.get().uri("/me?done=true").exchange())
        .hasStatus(303)
        .hasRedirectedUrl("/sign-in?back=%2Fme%3Fdone%3Dtrue");
  }

  @Test
  void the_way_back_never_leads_to_another_site() {
    GivenAccount.named("aino").insert(jdbc);

    for (var elsewhere :
        new String[] {"//evil.example", "/\\evil.example", "https://evil.example"}) {
      assertThat(signIn("aino", GivenAccount.PASSWORD, elsewhere)).hasRedirectedUrl("/");
    }
  }

  @Test
  void a_wrong_password_and_an_unknown_name_get_the_same_answer() {
    GivenAccount.named("aino").insert(jdbc);

    assertThat(signIn("aino", "väärä salasana", "/"))
        .hasStatus(422)
        .bodyText()
        .contains("eivät täsmää");
    assertThat(signIn("kukaan", "väärä salasana", "/"))
        .hasStatus(422)
        .bodyText()
        .contains("eivät täsmää");
  }

  @Test
  void a_session_ends_when_nobody_uses_it() {
    GivenAccount.named("aino").insert(jdbc);
    var session = cookie(signIn("aino", GivenAccount.PASSWORD, "/"));

    clock.pass(Duration.ofMinutes(59));
    assertThat(me(session)).hasStatusOk();
    clock.pass(Duration.ofMinutes(59));
    assertThat(me(session)).hasStatusOk();
    clock.pass(Duration.ofMinutes(61));
    assertThat(me(session)).hasStatus(303);
  }

  @Test
  void a_session_ends_after_twelve_hours_however_busy() {
    GivenAccount.named("aino").insert(jdbc);
    var session = cookie(signIn("aino", GivenAccount.PASSWORD, "/"));

    for (int i = 0; i < 23; i++) {
      clock.pass(Duration.ofMinutes(30));
      assertThat(me(session)).hasStatusOk();
    }
    clock.pass(Duration.ofMinutes(31));
    assertThat(me(session)).hasStatus(303);
  }

  @Test
  void signing_out_ends_the_session_for_everybody_who_holds_its_cookie() {
    GivenAccount.named("aino").insert(jdbc);
    var session = cookie(signIn("aino", GivenAccount.PASSWORD, "/"));

    browser.post().uri("/sign-out").cookie(session).with(csrf()).exchange();

    assertThat(me(session)).hasStatus(303);
  }

  @Test
  void the_database_keeps_no_session_that_could_be_used() {
    GivenAccount.named("aino").insert(jdbc);
    var session = cookie(signIn("aino", GivenAccount.PASSWORD, "/"));

    var stored =
        jdbc.sql("select encode(token_hash, 'escape') from people.session")
            .query(String.class)
            .single();
    assertThat(stored).doesNotContain(session.getValue());
    assertThat(session.isHttpOnly()).isTrue();
  }

  private MvcTestResult signIn(String name, String password, String back) {
    return browser
        .post()
        .uri("/sign-in")
        .param("signInName", name)
        .param("password", password)
        .param("back", back)
        .with(csrf())
        .exchange();
  }

  private MvcTestResult me(Cookie session) {
    return browser.get().uri("/me").cookie(session).exchange();
  }

  private static Cookie cookie(MvcTestResult answer) {
    return Objects.requireNonNull(answer.getResponse().getCookie("kaiku"));
  }
}
