package fi.kaiku.people.signin;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.people.AccountStore;
import fi.kaiku.people.Door;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.welcome.OneTimeLinks;
import java.text.Normalizer;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** People sign in with whatever their keyboards have. */
@KaikuTest
class OddLettersTest {

  private static final AtomicInteger DAYS = new AtomicInteger(1_000);

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired AccountStore accounts;
  @Autowired OneTimeLinks links;

  @BeforeEach
  void each_test_has_a_day_of_its_own() {
    clock.pass(Duration.ofDays(DAYS.incrementAndGet()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/{x}", "/overview?x={y}", "/overview#{a}", "/overview?q=${7*7}", "/{"})
  void braces_in_the_way_back_are_words_like_others(String back) {
    GivenAccount.named("aino").insert(jdbc);

    var answer = Door.at("192.0.2.50", browser).signIn("aino", GivenAccount.PASSWORD, back);

    assertThat(answer).hasStatus3xxRedirection();
    assertThat(answer.getResponse().getRedirectedUrl()).isEqualTo(new BackTo(back).path());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "\u0000", "aino\u0000", "{aino}", "%s", "'; --", "\uD83D", "😀", "a\nb"})
  void a_name_that_nobody_can_have_is_wrong_and_nothing_breaks(String name) {
    assertThat(Door.at("192.0.2.51", browser).signIn(name, "väärä salasana")).hasStatus(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "\u0000", "{0}", "😀", "\uD83D", "%n'\"<>&\\"})
  void a_wrong_password_of_any_letters_is_wrong_and_nothing_breaks(String password) {
    GivenAccount.named("aino").insert(jdbc);
    assertThat(Door.at("192.0.2.52", browser).signIn("aino", password)).hasStatus(422);
    assertThat(Door.at("192.0.2.52", browser).signIn("aino", password.repeat(70_000)))
        .hasStatus(422);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "koivu {0} ja 'ranta'",
        "yö & äly <järvi> \"",
        "😀😀 kolme koivua 😀",
        "пароль из слов",
        "   välejä  edessä  ja  takana   "
      })
  void a_password_of_any_letters_opens(String password) {
    GivenAccount.named("o'brien{äö}@töissä").insert(jdbc);
    var link =
        links.forAccount(
            accounts.named("o'brien{äö}@töissä").orElseThrow(), GivenViewer.administrator());
    var path = link.substring(link.indexOf("/welcome/"));
    var door = Door.at("192.0.2.53", browser);
    assertThat(door.answer(browser.post().uri(path).param("password", password)))
        .hasStatus3xxRedirection();

    assertThat(Door.at("192.0.2.53", browser).signIn(" O'Brien{äö}@töissä ", password))
        .hasStatus3xxRedirection();
    var decomposed = Normalizer.normalize(password, Normalizer.Form.NFD);
    var name = Normalizer.normalize("o'brien{äö}@töissä", Normalizer.Form.NFD);
    assertThat(Door.at("192.0.2.53", browser).signIn(name, decomposed)).hasStatus3xxRedirection();
  }

  @Test
  void a_name_of_any_letters_is_shown_as_it_was_given_and_one_of_none_is_refused() {
    var add =
        browser.post().uri("/people").param("signInName", "{0}'${7*7}").param("role", "READER");
    var administrator = Door.at("192.0.2.54", browser);
    var viewer = GivenViewer.administrator();
    assertThat(
            administrator.answer(
                add.param("name", "{1} O'Brien ${7*7}").requestAttr("viewer", viewer)))
        .hasStatusOk()
        .bodyText()
        .contains("{1} O&#39;Brien ${7*7}");

    var nul = browser.post().uri("/people").param("signInName", "a\u0000b").param("role", "READER");
    assertThat(administrator.answer(nul.param("name", "a\u0000").requestAttr("viewer", viewer)))
        .hasStatus(422);
  }
}
