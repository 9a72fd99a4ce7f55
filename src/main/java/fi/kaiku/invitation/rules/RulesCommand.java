package fi.kaiku.invitation.rules;

import static java.util.stream.Collectors.joining;

import fi.kaiku.invitation.Author;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.Command;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * {@code ./kaiku rules FILE.yml [--from DATE]}: a new version of the rules, from today or a day.
 */
@Component
class RulesCommand implements Command {

  private final RuleSets ruleSets;
  private final MessageSource texts;

  RulesCommand(RuleSets ruleSets, MessageSource texts) {
    this.ruleSets = ruleSets;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "rules";
  }

  @Override
  public Set<String> options() {
    return Set.of("from");
  }

  @Override
  public void run(CommandLine line, Terminal terminal) {
    var file = Path.of(line.argument(1, "a file with rules"));
    var from = line.option("from").map(RulesCommand::day).orElseGet(ruleSets::today);
    try {
      var note = String.valueOf(file.getFileName());
      var added = ruleSets.add(RulesReader.read(text(file)), from, note, Author.SHELL);
      terminal.say("rule set " + added.version() + " takes effect on " + added.fromOn());
      terminal.say(RuleWords.yaml(added.rules()).strip());
    } catch (BadInput bad) {
      throw new Refused(bad.faults().stream().map(this::sentence).collect(joining("\n       ")));
    }
  }

  private String sentence(Fault fault) {
    var arguments = fault.arguments().toArray();
    return texts.getMessage(fault.message(), arguments, Language.EN.locale());
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

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException e) {
      throw new Refused("--from needs a day such as 2026-09-01");
    }
  }
}
