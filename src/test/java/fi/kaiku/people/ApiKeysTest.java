package fi.kaiku.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.Command;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@KaikuTest
class ApiKeysTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired ApiKeys keys;

  @Autowired
  @Qualifier("keyCommand")
  Command command;

  @Test
  void the_shell_prints_a_new_key_that_opens_what_was_named_and_nothing_else() {
    var key = run("key", "Lifecare", "--may", "send-encounters, read-figures").strip();

    assertThat(key).startsWith("kaiku_").hasSize(49);
    assertThat(keys.viewer(new Secret(key)).orElseThrow().permissions())
        .containsExactlyInAnyOrder(Permission.SEND_ENCOUNTERS, Permission.READ_FIGURES);
    assertThat(keys.viewer(new Secret(key + "x"))).isEmpty();
    assertThat(
            jdbc.sql("select count(*) from audit.entry where action = 'key-added'")
                .query(Integer.class)
                .single())
        .isEqualTo(1);
  }

  @Test
  void the_shell_says_what_is_wrong_with_a_key() {
    run("key", "Lifecare", "--may", "read-figures");

    assertThatThrownBy(() -> run("key", "Lifecare", "--may", "read-figures"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("already");
    assertThatThrownBy(() -> run("key", "Pegasos", "--may", "fly"))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("'fly'")
        .hasMessageContaining("send-encounters");
    assertThatThrownBy(() -> run("key", "Pegasos")).hasMessageContaining("--may");
    assertThatThrownBy(() -> run("key")).hasMessageContaining("name");
  }

  @ParameterizedTest
  @EnumSource(
      value = Permission.class,
      mode = EnumSource.Mode.EXCLUDE,
      names = {"SEND_ENCOUNTERS", "READ_FIGURES", "READ_ANSWERS", "READ_COMMENTS"})
  void what_is_for_people_opens_for_no_system_whoever_asks_for_it(Permission permission) {
    var forged =
        browser
            .post()
            .uri("/people/keys")
            .param("name", "Lifecare")
            .param("may", "READ_FIGURES", permission.name())
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator())
            .with(csrf())
            .exchange();

    assertThat(forged).hasStatus(422);
    assertThatThrownBy(() -> run("key", "Lifecare", "--may", permission.word()))
        .isInstanceOf(Refused.class)
        .hasMessageNotContaining("manage-people,");
    assertThat(keys.all()).isEmpty();
  }

  @Test
  void the_api_wants_a_key() {
    assertThat(browser.get().uri("/api/v1/figures?measure=nps").exchange())
        .hasStatus(401)
        .hasHeader("WWW-Authenticate", "Bearer")
        .hasContentType("application/problem+json")
        .bodyJson()
        .extractingPath("$.status")
        .isEqualTo(401);
  }

  @Test
  void a_revoked_key_opens_nothing() {
    var viewer = GivenViewer.administrator();
    var key = keys.add("Lifecare", Set.of(Permission.READ_FIGURES), viewer);
    var id = keys.all().getFirst().id().value();

    var answer =
        browser
            .post()
            .uri("/people/keys/" + id + "/revoked")
            .requestAttr(Viewer.ATTRIBUTE, viewer)
            .with(csrf())
            .exchange();

    assertThat(answer).hasRedirectedUrl("/people/keys?saved=1200");
    assertThat(keys.viewer(key)).isEmpty();
  }

  @Test
  void the_page_shows_a_new_key_once() {
    var page =
        browser
            .post()
            .uri("/people/keys")
            .param("name", "Lifecare")
            .param("may", "SEND_ENCOUNTERS")
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator())
            .with(csrf())
            .exchange();

    assertThat(page).hasStatusOk().bodyText().contains("kaiku_");
    assertThat(
            browser
                .get()
                .uri("/people/keys")
                .requestAttr(Viewer.ATTRIBUTE, GivenViewer.administrator())
                .exchange())
        .bodyText()
        .contains("Lifecare", "lähettää käyntejä")
        .doesNotContain("kaiku_");
  }

  private String run(String... words) {
    var printed = new ByteArrayOutputStream();
    var out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    command.run(CommandLine.parse(words), new Terminal(out, out));
    return printed.toString(StandardCharsets.UTF_8);
  }
}
