package fi.kaiku.encounter.csv;

import fi.kaiku.encounter.csv.CsvImport.Incoming;
import fi.kaiku.encounter.csv.RejectedRow.ColumnFlaw;
import fi.kaiku.encounter.intake.Counts;
import fi.kaiku.encounter.intake.Deliveries.Sender;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.Command;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/** {@code ./kaiku import FILE --source NAME}: takes in a file and says what became of its rows. */
@Component
class ImportCommand implements Command {

  private final CsvImport csv;
  private final MessageSource texts;

  ImportCommand(CsvImport csv, MessageSource texts) {
    this.csv = csv;
    this.texts = texts;
  }

  @Override
  public String name() {
    return "import";
  }

  @Override
  public Set<String> options() {
    return Set.of("source");
  }

  @Override
  public void run(CommandLine line, Terminal terminal) {
    var file = Path.of(line.argument(1, "FILE"));
    var source = line.required("source");
    if (!Files.isReadable(file) || Files.isDirectory(file)) {
      throw new Refused("there is no file " + file + " that can be read");
    }
    var incoming =
        new Incoming(
            source, file.getFileName().toString(), new FileSystemResource(file), Sender.SHELL);
    try {
      var outcome = csv.run(incoming, row -> tell(row, terminal));
      terminal.say(source + ": " + text(outcome.counts()));
    } catch (BadInput bad) {
      throw new Refused(bad.faults().stream().map(this::text).collect(Collectors.joining("; ")));
    }
  }

  private void tell(RejectedRow row, Terminal terminal) {
    for (var flaw : row.flaws()) {
      terminal.say("line " + row.line() + ", " + flaw.column() + ": " + text(flaw));
    }
  }

  private static String text(Counts counts) {
    return "read %d, new %d, changed %d, unchanged %d, rejected %d"
        .formatted(
            counts.read(), counts.added(), counts.changed(), counts.unchanged(), counts.rejected());
  }

  private String text(ColumnFlaw flaw) {
    return english(flaw.message(), List.of(flaw.shown()));
  }

  private String text(Fault fault) {
    return english(fault.message(), fault.arguments());
  }

  private String english(String key, List<String> arguments) {
    return texts.getMessage(key, arguments.toArray(), Locale.ENGLISH);
  }
}
