package fi.kaiku.encounter.csv;

import fi.kaiku.encounter.intake.CheckedReport.Flawed;
import fi.kaiku.encounter.intake.Field;
import fi.kaiku.encounter.intake.Flaw;
import fi.kaiku.encounter.intake.Reason;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A row that could not be taken in.
 *
 * @param sourceId the source's id, when that much could be read
 * @param known the cells that the profile knows, for another try; none when they cannot be told
 *     apart
 */
public record RejectedRow(
    int line,
    @Nullable String sourceId,
    List<ColumnFlaw> flaws,
    @Nullable Map<String, String> known) {

  /** A flaw as whoever looks at the file knows it. */
  public record ColumnFlaw(String column, Reason reason, String given) {

    public static ColumnFlaw of(Flaw flaw, Profile profile) {
      return new ColumnFlaw(profile.nameOf(flaw.field()), flaw.reason(), flaw.given());
    }

    /** The value for the eye: dots stand for one that is somebody's own business. */
    public String shown() {
      return given.isEmpty() ? "…" : given;
    }

    public String message() {
      return reason.message();
    }
  }

  /** The row as rejected; line by line when nobody can tell how many rows it is. */
  static List<RejectedRow> of(CsvRow row, Flawed flawed, RowReading reading, Profile profile) {
    if (flawed.flaws().stream().noneMatch(flaw -> flaw.reason() == Reason.ROWS_IN_A_QUOTE)) {
      return List.of(one(row, flawed, reading, profile));
    }
    var flaws = flawed.flaws().stream().map(flaw -> ColumnFlaw.of(flaw, profile)).toList();
    return IntStream.range(row.line(), row.line() + row.lines())
        .mapToObj(line -> new RejectedRow(line, null, flaws, null))
        .toList();
  }

  private static RejectedRow one(CsvRow row, Flawed flawed, RowReading reading, Profile profile) {
    var fields = flawed.flaws().stream().map(Flaw::field).toList();
    var shifted = fields.contains(Field.RECORD);
    var id = reading.id(row.values());
    return new RejectedRow(
        row.line(),
        shifted || id.isEmpty() || fields.contains(Field.ID) ? null : id,
        flawed.flaws().stream().map(flaw -> ColumnFlaw.of(flaw, profile)).toList(),
        shifted ? null : reading.known(row.values()));
  }

  @Override
  public String toString() {
    return "RejectedRow at line " + line;
  }
}
