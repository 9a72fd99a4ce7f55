package fi.kaiku.organization.file;

import fi.kaiku.organization.Target;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.Unit.Rollout;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.PlainText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.DuplicateHeaderMode;

/** Reads a units file: CSV in UTF-8, comma or semicolon, one row per unit under a header. */
final class UnitsFile {

  static final Set<String> NEEDED =
      Set.of(
          "area_code",
          "area_fi",
          "service_code",
          "service_fi",
          "unit_oid",
          "unit_fi",
          "valid_from");
  static final Set<String> WELCOME =
      Set.of(
          "area_sv",
          "area_en",
          "service_sv",
          "service_en",
          "sensitive",
          "unit_sv",
          "unit_en",
          "valid_to",
          "rollout",
          "live_from",
          "target_nps",
          "target_from",
          "merged_into");

  private final List<Fault> faults = new ArrayList<>();

  private UnitsFile() {}

  /**
   * The rows of a file.
   *
   * @param known the units before the file
   * @throws BadInput with line, column and reason of everything that is wrong
   */
  static List<UnitLine> read(byte[] file, List<Unit> known) {
    var reader = new UnitsFile();
    var lines = reader.parse(text(file));
    reader.faults.addAll(Contradictions.in(lines));
    reader.faults.addAll(Mergers.faults(lines, known));
    if (!reader.faults.isEmpty()) {
      throw new BadInput(reader.faults);
    }
    return lines;
  }

  private static String text(byte[] file) {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
    } catch (CharacterCodingException e) {
      throw new BadInput(Fault.of("file", "organization.file.not-utf8"));
    }
  }

  private List<UnitLine> parse(String text) {
    var start = UnitsFileStart.of(text);
    checkColumns(start.names());
    var format =
        CSVFormat.DEFAULT
            .builder()
            .setDelimiter(start.delimiter())
            .setHeader(start.names().toArray(String[]::new))
            .setDuplicateHeaderMode(DuplicateHeaderMode.ALLOW_EMPTY)
            .setAllowMissingColumnNames(true)
            .setIgnoreHeaderCase(true)
            .setIgnoreEmptyLines(false)
            .get();
    try (var rows = CSVParser.parse(start.rows(), format)) {
      var lines =
          rows.stream()
              .filter(row -> row.stream().anyMatch(cell -> !PlainText.of(cell).isEmpty()))
              .map(row -> line(new Cells(row, start.linesBefore(), faults)))
              .toList();
      if (lines.isEmpty()) {
        throw new BadInput(Fault.of("file", "organization.file.no-rows"));
      }
      return lines;
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      throw new BadInput(Fault.of("file", "organization.file.not-csv"));
    }
  }

  private static void checkColumns(List<String> names) {
    var given = new TreeSet<String>();
    for (var name : names) {
      if (!name.isEmpty() && !given.add(name)) {
        throw new BadInput(Fault.of("file", "organization.file.column-twice", name));
      }
    }
    var missing = new TreeSet<>(NEEDED);
    missing.removeAll(given);
    if (!missing.isEmpty()) {
      throw new BadInput(
          Fault.of("file", "organization.file.columns-missing", String.join(", ", missing)));
    }
    given.removeAll(NEEDED);
    given.removeAll(WELCOME);
    if (!given.isEmpty()) {
      throw new BadInput(
          Fault.of("file", "organization.file.columns-unknown", String.join(", ", given)));
    }
  }

  private UnitLine line(Cells cells) {
    var line =
        new UnitLine(
            cells.line(),
            new Coded(cells.text("area_code"), cells.names("area")),
            new Coded(cells.text("service_code"), cells.names("service")),
            cells.yes("sensitive"),
            cells.oid("unit_oid"),
            cells.names("unit"),
            cells.day("valid_from"),
            cells.dayOrNull("valid_to"),
            rollout(cells),
            cells.dayOrNull("live_from"),
            target(cells),
            cells.oidOrNull("merged_into"));
    if (line.validTo() != null && line.validTo().isBefore(line.validFrom())) {
      cells.fault("valid_to", "before-start");
    }
    if (line.rollout() == Rollout.LIVE && cells.optional("live_from").isEmpty()) {
      cells.fault("live_from", "live-without-day");
    }
    return line;
  }

  private static Rollout rollout(Cells cells) {
    return switch (cells.optional("rollout").toLowerCase(Locale.ROOT)) {
      case "", "planned" -> Rollout.PLANNED;
      case "live" -> Rollout.LIVE;
      case "stopped" -> Rollout.STOPPED;
      default -> {
        cells.fault("rollout", "rollout");
        yield Rollout.PLANNED;
      }
    };
  }

  private static Optional<Target> target(Cells cells) {
    var nps = cells.optional("target_nps");
    if (nps.isEmpty() && cells.optional("target_from").isEmpty()) {
      return Optional.empty();
    }
    if (!nps.matches("-?(100|[0-9]{1,2})")) {
      cells.fault("target_nps", "nps");
      return Optional.empty();
    }
    return Optional.of(new Target(cells.day("target_from"), Integer.parseInt(nps)));
  }
}
