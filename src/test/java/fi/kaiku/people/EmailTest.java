package fi.kaiku.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.StaffId;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.address.EmailAddress;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Where mails for somebody go is set by themselves, or by whoever manages people. */
@KaikuTest
class EmailTest {

  @Autowired MockMvcTester browser;
  @Autowired AccountStore accounts;
  @Autowired People people;
  @Autowired JdbcClient jdbc;

  private StaffId aino = new StaffId(new UUID(0, 0));

  @BeforeEach
  void somebody_manages_people() {
    aino = GivenAccount.named("aino").role(Role.ADMINISTRATOR).insert(jdbc);
  }

  @Test
  void everybody_sets_their_own_and_takes_it_away_again() {
    assertThat(post("/me/email", " aino@kaiku.example ")).hasRedirectedUrl("/me?done=true");
    assertThat(people.emailOf(aino)).contains(new EmailAddress("aino@kaiku.example"));

    assertThat(post("/me/email", "")).hasRedirectedUrl("/me?done=true");
    assertThat(people.emailOf(aino)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "aino",
        "aino@kaiku",
        "aino@@kaiku.example",
        "a..b@kaiku.example",
        "aino@kaiku.example, eino@kaiku.example",
        "Aino <aino@kaiku.example>",
        "äino@kaiku.example",
        "aino@kaiku.example\nBcc: x@y.example"
      })
  void what_no_mail_server_would_take_is_refused_and_shown_again(String typed) {
    assertThat(post("/me/email", typed))
        .hasStatus(422)
        .bodyText()
        .contains("Tarkista sähköpostiosoite");
    assertThat(people.emailOf(aino)).isEmpty();
  }

  @Test
  void a_domain_with_finnish_letters_is_written_as_the_network_writes_it() {
    assertThat(EmailAddress.of("aino@hyvinvointi-äö.example").orElseThrow().text())
        .isEqualTo("aino@xn--hyvinvointi--rcb6w.example");
    assertThat(EmailAddress.of("a".repeat(65) + "@kaiku.example")).isEmpty();
    assertThat(new EmailAddress("aino@kaiku.example").toString()).doesNotContain("aino");
  }

  @Test
  void whoever_manages_people_sets_that_of_others() {
    var eino = GivenAccount.named("eino").insert(jdbc);
    assertThat(
            browser
                .post()
                .uri("/people/" + eino.value())
                .param("name", "Eino")
                .param("role", "READER")
                .param("email", "eino@kaiku.example")
                .with(csrf())
                .requestAttr(Viewer.ATTRIBUTE, people.get(aino).viewer()))
        .hasRedirectedUrl("/people?saved=1200");
    assertThat(accounts.find(eino).orElseThrow().email()).isEqualTo("eino@kaiku.example");
  }

  private MvcTestResult post(String path, String email) {
    return browser
        .post()
        .uri(path)
        .param("email", email)
        .with(csrf())
        .requestAttr(Viewer.ATTRIBUTE, people.get(aino).viewer())
        .exchange();
  }
}
