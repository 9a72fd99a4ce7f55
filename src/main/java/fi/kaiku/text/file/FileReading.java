package fi.kaiku.text.file;

import fi.kaiku.platform.Refused;
import fi.kaiku.platform.command.CommandLine;
import fi.kaiku.platform.command.Terminal;
import fi.kaiku.text.CommentReader;
import fi.kaiku.text.CommentReaders;
import fi.kaiku.text.Reading;
import fi.kaiku.text.ThemeMark;
import fi.kaiku.text.Urgency;
import fi.kaiku.text.names.PersonNames;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** {@code ./kaiku read FILE.tsv}: what the reader makes of a county's own comments. */
public final class FileReading {

  /** The options of the command. */
  public static final Set<String> OPTIONS = Set.of("labels", "share");

  private static final List<String> LABELS = List.of("overall", "themes", "urgent", "pii");
  private static final String HEADER =
      "id\toverall_text\toverall\tthemes\turgent\turgent_score\tmasked\tversion";
  private static final String NOT_READ = "not read";
  private static final double SHARE = 0.15;

  private FileReading() {}

  /**
   * Reads a file without knowing a county.
   *
   * @return 0 when it is done, 2 when it is refused
   */
  public static int run(CommandLine line, Terminal terminal) {
    try {
      line.allowOnly(OPTIONS);
      read(line, terminal, Set.of(), Set.of());
      return 0;
    } catch (Refused refused) {
      terminal.refuse(refused);
      return 2;
    }
  }

  /**
   * Reads a file.
   *
   * @param allowed names that are never hidden
   * @param known names of people that readers have missed before
   * @throws Refused naming the line and why, before anything has been written
   */
  public static void read(
      CommandLine line, Terminal terminal, Set<String> allowed, Set<String> known) {
    var names = new PersonNames(allowed, known);
    var file = new CommentFile(line.argument(1, "a file of comments (tab-separated)"));
    var share = share(line);
    var report = line.option("labels");
    file.forEach(report.isPresent() ? LABELS : List.of(), row -> LabelCells.of(row));
    var reader = CommentReaders.withNames(names);
    var agreement = new Agreement(names);
    terminal.say(HEADER);
    file.forEach(List.of(), row -> agreement.add(row, told(row, reader, terminal)));
    report.ifPresent(path -> write(path, AgreementReport.of(agreement, share, reader.version())));
  }

  private static double share(CommandLine line) {
    try {
      var share = line.option("share").map(Double::valueOf).orElse(SHARE);
      if (share > 0 && share <= 1) {
        return share;
      }
    } catch (NumberFormatException e) {
      throw new Refused("--share is a number above 0, at most 1, such as 0.15");
    }
    throw new Refused("--share is a number above 0, at most 1, such as 0.15");
  }

  private static Reading told(Row row, CommentReader reader, Terminal terminal) {
    var reading = reader.read(row.written());
    terminal.say(
        String.join(
            "\t",
            row.id(),
            reading.isRead() ? reading.fromText().word() : NOT_READ,
            reading.isRead() ? reading.overall().word() : NOT_READ,
            reading.themes().stream().map(ThemeMark::word).collect(Collectors.joining(";")),
            reading.isRead() ? urgent(reading.urgency()) : NOT_READ,
            String.format(Locale.ROOT, "%.4f", reading.urgency().score()),
            reading.masked().value(),
            reading.version()));
    return reading;
  }

  private static String urgent(Urgency urgency) {
    return urgency.isInLane() ? urgency.kind().word() : Urgency.Kind.NONE.word();
  }

  private static void write(String path, String report) {
    try {
      Files.writeString(Path.of(path), report);
    } catch (IOException e) {
      throw new Refused("cannot write " + path);
    }
  }
}
