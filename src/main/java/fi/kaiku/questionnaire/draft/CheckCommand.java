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
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * {@code ./kaiku questionnaire FILE.yml}: whether a package can be read, and what its readers would
 * stumble over. Changes nothing.
 */
@Component
class CheckCommand implements Command {

  private final MessageSource texts;

  CheckCommand(MessageSource texts) {
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
    var read = Questionnaires.read(String.valueOf(file.getFileName()), yaml);
    for (var finding : Lint.of(DraftYaml.read(yaml))) {
      terminal.say(finding.words(texts, Language.EN.locale()));
    }
    terminal.say("%s version %d can be used".formatted(read.code(), read.version()));
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
