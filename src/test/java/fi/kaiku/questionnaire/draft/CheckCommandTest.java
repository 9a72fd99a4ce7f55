package fi.kaiku.questionnaire.draft;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import fi.kaiku.questionnaire.GivenQuestionnaire;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;

/** A county's file is checked from the shell before a server reads it. */
@KaikuTest
class CheckCommandTest {

  @Autowired CheckCommand command;
  @TempDir Path folder;

  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void a_file_that_can_be_used_is_called_so_after_what_to_think_about() throws IOException {
    check(GivenQuestionnaire.EVERYTHING.replace("en: Who answers?", "en: Who answers and why?"));
    assertThat(said.toString(UTF_8).lines())
        .anyMatch(line -> line.startsWith("Question 4 in English: may ask two things at once"))
        .last()
        .isEqualTo("everything version 1 can be used");
  }

  @Test
  void all_that_is_missing_is_named_at_once() {
    var lacking =
        GivenQuestionnaire.EVERYTHING
            .replace("sv: Vem svarar?", "sv: ''")
            .replace("en: Thank you!", "en: ''");
    assertThatThrownBy(() -> check(lacking)).isInstanceOf(Refused.class);
    assertThat(said.toString(UTF_8).lines())
        .contains("Question 4 in Swedish: the text is missing.")
        .contains("Thanks in English: the text is missing.");
  }

  @Test
  void what_is_no_yaml_is_refused_in_one_sentence() {
    assertThatThrownBy(() -> check("code: [")).hasMessageContaining("own.yml is not YAML");
    assertThat(said.size()).isZero();
  }

  private void check(String yaml) throws IOException {
    var file = Files.writeString(folder.resolve("own.yml"), yaml);
    var out = new PrintStream(said, true, UTF_8);
    command.run(CommandLine.parse("questionnaire", file.toString()), new Terminal(out, out));
  }
}
