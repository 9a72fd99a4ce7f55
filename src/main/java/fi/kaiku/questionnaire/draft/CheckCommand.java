package fi.kaiku.questionnaire.draft;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.Command;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import fi.kaiku.questionnaire.Questionnaires;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/**
 * {@code ./kaiku questionnaire FILE.yml}: whether a package can be read, and what its readers would
 * stumble over. Changes nothing.
 */
@Component
class CheckCommand implements Command {

  private final Questionnaires questionnaires;
  private final MessageSource texts;

  CheckCommand(Questionnaires questionnaires, MessageSource texts) {
    this.questionnaires = questionnaires;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "questionnaire";
  }

  @Override
  public void run(CommandLine line, Terminal terminal) {
    var file = Path.of(line.argument(1, "a file with a questionnaire"));
    var yaml = text(file);
    for (var finding : findings(yaml)) {
      terminal.say(finding.words(texts, Language.EN.locale()));
    }
    var read = questionnaires.read(String.valueOf(file.getFileName()), yaml);
    terminal.say("%s version %d can be used".formatted(read.code(), read.version()));
  }

  /** None of what is no YAML, which cannot be read at all. */
  private List<Finding> findings(String yaml) {
    try {
      return Lint.of(DraftYaml.read(yaml), questionnaires.required());
    } catch (JacksonException e) {
      return List.of();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new Refused(file + " is not text in UTF-8");
    } catch (IOException e) {
      throw new Refused("cannot read " + file);
    }
  }
}
