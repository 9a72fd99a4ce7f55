package fi.kaiku.insight.comments.reading;

import fi.kaiku.platform.command.Command;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import fi.kaiku.text.file.FileReading;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * {@code ./kaiku read FILE.tsv --data DIR}: comments of a file read with the county's own names,
 * and with those that staff have found missed.
 */
@Component
class ReadCommand implements Command {

  private final CountyReader county;
  private final CorrectionStore corrections;

  ReadCommand(CountyReader county, CorrectionStore corrections) {
    this.county = county;
    this.corrections = corrections;
  }

  @Override
  public String name() {
    return "read";
  }

  @Override
  public Set<String> options() {
    return FileReading.OPTIONS;
  }

  @Override
  public void run(CommandLine line, Terminal terminal) {
    FileReading.read(line, terminal, county.names(), Set.copyOf(corrections.missedNames()));
  }
}
