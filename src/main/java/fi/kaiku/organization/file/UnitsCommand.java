package fi.kaiku.organization.file;

import fi.kaiku.organization.Actor;
import fi.kaiku.organization.CountySettings;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.Command;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * {@code ./kaiku units FILE.csv}: the organisation. {@code --county-fi NAME} names the county too.
 */
@Component
class UnitsCommand implements Command {

  private final UnitsImport units;
  private final CountySettings county;
  private final MessageSource texts;

  UnitsCommand(UnitsImport units, CountySettings county, MessageSource texts) {
    this.units = units;
    this.county = county;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "units";
  }

  @Override
  public Set<String> options() {
    return Set.of("county-fi", "county-sv", "county-en");
  }

  @Override
  @Transactional
  public void run(CommandLine line, Terminal terminal) {
    var file = read(line.argument(1, "a CSV file"));
    try {
      var counts = units.read(file);
      line.option("county-fi").ifPresent(name -> county.rename(names(name, line), Actor.SHELL));
      terminal.say(
          "units: %d added, %d changed, %d unchanged"
              .formatted(counts.added(), counts.changed(), counts.unchanged()));
    } catch (BadInput bad) {
      throw new Refused(
          bad.faults().stream().map(this::text).collect(Collectors.joining("\n       ")));
    }
  }

  private static Names names(String finnish, CommandLine line) {
    return new Names(
        finnish,
        line.option("county-sv").orElse(finnish),
        line.option("county-en").orElse(finnish));
  }

  private static byte[] read(String file) {
    try {
      return Files.readAllBytes(Path.of(file));
    } catch (IOException e) {
      throw new Refused("cannot read " + file);
    }
  }

  private String text(Fault fault) {
    return texts.getMessage(fault.message(), fault.arguments().toArray(), Locale.UK);
  }
}
