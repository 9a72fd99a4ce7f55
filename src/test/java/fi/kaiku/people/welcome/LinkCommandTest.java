package fi.kaiku.people.welcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.people.Role;
import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The last way in, for the only administrator too. */
@KaikuTest
class LinkCommandTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired LinkCommand command;

  @Test
  void the_machine_itself_prints_a_link_to_a_new_password() {
    GivenAccount.named("outi").role(Role.ADMINISTRATOR).insert(jdbc);

    var printed = run("link", "OUTI");

    var path = printed.substring(printed.indexOf("/welcome/")).strip();
    assertThat(browser.get().uri(path).exchange()).hasStatusOk().bodyText().contains("outi");
    assertThat(jdbc.sql("select actor from audit.entry").query(String.class).single())
        .isEqualTo("./kaiku");
  }

  @Test
  void it_makes_none_for_somebody_who_may_not_come_in() {
    var outi = GivenAccount.named("outi").insert(jdbc);
    jdbc.sql("update people.account set disabled_at = now() where id = :id")
        .param("id", outi.value())
        .update();

    assertThatThrownBy(() -> run("link", "outi")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> run("link", "kukaan")).isInstanceOf(Refused.class);
    assertThatThrownBy(() -> run("link")).isInstanceOf(Refused.class);
  }

  private String run(String... words) {
    var printed = new ByteArrayOutputStream();
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    command.run(CommandLine.parse(words), new Terminal(out, out));
    return printed.toString(StandardCharsets.UTF_8);
  }
}
