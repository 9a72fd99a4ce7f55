package fi.kaiku.people.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.people.AccountStore;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@KaikuTest
class WelcomeTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;
  @Autowired AccountStore accounts;
  @Autowired OneTimeLinks links;
  @Autowired WelcomeCommand command;

  @Test
  void the_first_start_prints_a_link_that_makes_the_first_administrator_once() {
    var link = printedAtStart();

    assertThat(browser.get().uri(link).exchange()).hasStatusOk().bodyText().contains("ensimmäinen");
    assertThat(enter(link, "Aino Ahola", "aino", GivenAccount.PASSWORD))
        .hasStatus3xxRedirection()
        .hasRedirectedUrl("/");
    assertThat(accounts.administrators()).isEqualTo(1);
    assertThat(browser.get().uri(link).exchange()).hasStatus(404);
    assertThat(printedAtStart()).isEmpty();
  }

  @Test
  void a_link_is_printed_once_and_again_only_when_it_is_too_old() {
    var first = printedAtStart();
    clock.pass(Duration.ofDays(6));

    assertThat(printedAtStart()).isEmpty();
    assertThat(browser.get().uri(first).exchange()).hasStatusOk();
    clock.pass(Duration.ofDays(2));
    assertThat(printedAtStart()).isNotEmpty().isNotEqualTo(first);
  }

  @Test
  void the_shell_prints_a_fresh_link_and_closes_the_one_before_it() {
    var first = printedAtStart();
    var second = printed(out -> command.run(CommandLine.parse("welcome"), out));

    assertThat(browser.get().uri(first).exchange()).hasStatus(404);
    enter(second, "Aino Ahola", "aino", GivenAccount.PASSWORD);
    assertThat(accounts.administrators()).isEqualTo(1);
    assertThatThrownBy(() -> printed(out -> command.run(CommandLine.parse("welcome"), out)))
        .isInstanceOf(Refused.class);
  }

  @Test
  void a_short_password_is_refused_and_the_link_still_works() {
    var link = printedAtStart();

    assertThat(enter(link, "Aino Ahola", "aino", "lyhyt"))
        .hasStatus(422)
        .bodyText()
        .contains("vähintään 12 merkkiä", "Aino Ahola");
    assertThat(enter(link, "Aino Ahola", "aino", GivenAccount.PASSWORD)).hasStatus3xxRedirection();
  }

  @Test
  void a_new_colleague_chooses_a_password_with_the_link_and_can_sign_in() {
    var colleague = GivenAccount.named("kerttu").role(Role.READER);
    colleague.insert(jdbc);
    var link = linkFor("kerttu");

    assertThat(enter(link, "", "", "aivan uusi salasana")).hasRedirectedUrl("/");
    assertThat(signIn("kerttu", "aivan uusi salasana")).hasStatus3xxRedirection();
    assertThat(signIn("kerttu", GivenAccount.PASSWORD)).hasStatus(422);
  }

  @Test
  void a_new_link_closes_the_one_before_it() {
    GivenAccount.named("kerttu").insert(jdbc);
    var first = linkFor("kerttu");
    linkFor("kerttu");

    assertThat(browser.get().uri(first).exchange()).hasStatus(404);
  }

  @Test
  void a_link_is_too_old_after_a_week() {
    GivenAccount.named("kerttu").insert(jdbc);
    var link = linkFor("kerttu");

    clock.pass(Duration.ofDays(7));
    assertThat(browser.get().uri(link).exchange()).hasStatus(404);
    assertThat(links.erase()).isEqualTo(1);
  }

  private String printedAtStart() {
    return printed(new FirstDoor(accounts, links)::tell);
  }

  private static String printed(Consumer<Terminal> what) {
    var printed = new ByteArrayOutputStream();
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    what.accept(new Terminal(out, out));
    var text = printed.toString(StandardCharsets.UTF_8);
    return text.contains("/welcome/") ? text.substring(text.indexOf("/welcome/")).strip() : "";
  }

  private String linkFor(String signInName) {
    var account = accounts.named(signInName).orElseThrow();
    var link = links.forAccount(account, GivenViewer.administrator());
    return link.substring(link.indexOf("/welcome/"));
  }

  private MvcTestResult enter(String link, String name, String signInName, String password) {
    return browser
        .post()
        .uri(link)
        .param("name", name)
        .param("signInName", signInName)
        .param("password", password)
        .with(csrf())
        .exchange();
  }

  private MvcTestResult signIn(String name, String password) {
    return browser
        .post()
        .uri("/sign-in")
        .param("signInName", name)
        .param("password", password)
        .with(csrf())
        .exchange();
  }
}
