package fi.kaiku.people;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.people.welcome.OneTimeLinks;
import fi.kaiku.platform.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** A password is long and not easy to guess; nothing else is asked of it. */
@KaikuTest
class PasswordRuleTest {

  @Autowired PasswordRule rule;
  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired AccountStore accounts;
  @Autowired OneTimeLinks links;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aaaaaaaaaaaaa",
        "ababababababab",
        "121212121212",
        "abcabcabcabcabc",
        "123456789012",
        "098765432109",
        "qwertyuiopas",
        "asdfghjklöäå",
        "1qaz2wsx3edc",
        "1q2w3e4r5t6y",
        "abcdefghijklm",
        "password1234",
        "Password2026!",
        "P4ssw0rd!!!!",
        "salasana1234",
        "Salasana2026!",
        "salasanasalasana",
        "lösenord1234",
        "hemligtlösenord",
        "kaikukaikukaiku",
        "Kaiku-2026-Kaiku",
        "kesä2026syksy",
        "sommar2026!!",
        "hyvinvointialue",
        "Terveysasema123",
        "välkommen välkommen",
        "iloveyou1234",
        "koirakissakoira"
      })
  void what_is_guessed_first_is_refused(String password) {
    assertThat(rule.fault(password, "eino", "Eino Erkkilä"))
        .map(Fault::message)
        .contains("people.fault.password.easy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "eino.erkkilä",
        "EinoErkkilä1",
        "erkkilä-2026-eino",
        "Koivuranta2026",
        "koivuranta!!!",
        "björkstranda1"
      })
  void so_are_the_names_of_the_county_and_of_whoever_it_is_for(String password) {
    jdbc.sql(
            """
            update organization.county
            set name_fi = 'Koivurannan hyvinvointialue, Koivuranta',
                name_sv = 'Björkstrands välfärdsområde', name_en = 'Koivuranta'
            """)
        .update();

    assertThat(rule.fault(password, "eino.erkkilä", "Eino Erkkilä"))
        .map(Fault::message)
        .contains("people.fault.password.easy");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "kolme koivua pihalla",
        "aivan uusi salasana",
        "tre björkar på gården",
        "the kettle sings at noon",
        "koivu-4711-ranta-0815",
        "847362919283",
        "xK9#mQ2$vL5p",
        "mummo lähti talvella Pariisiin",
        "пароль из трёх слов"
      })
  void a_sentence_and_what_dice_make_are_taken(String password) {
    assertThat(rule.fault(password, "eino", "Eino Erkkilä")).isEmpty();
  }

  @Test
  void the_page_says_so_kindly_and_the_link_stays_good() {
    GivenAccount.named("kerttu").insert(jdbc);
    var link =
        links.forAccount(
            accounts.named("kerttu").orElseThrow(), fi.kaiku.access.GivenViewer.administrator());
    var path = link.substring(link.indexOf("/welcome/"));
    var door = Door.at("192.0.2.60", browser);

    assertThat(door.answer(browser.post().uri(path).param("password", "Salasana2026!")))
        .hasStatus(422)
        .bodyText()
        .contains("helppo arvata");
    assertThat(door.answer(browser.post().uri(path).param("password", "kolme uutta koivua")))
        .hasStatus3xxRedirection();
  }
}
