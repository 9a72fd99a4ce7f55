package fi.kaiku.encounter.csv;

import fi.kaiku.encounter.intake.Field;
import fi.kaiku.encounter.intake.Flaw;
import fi.kaiku.encounter.intake.Reason;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** Turns the cells of one row into Kaiku's own codes, with the profile of its source. */
final class RowCells {

  private final Profile profile;
  private final UnaryOperator<String> cells;
  private final Map<Field, Flaw> flaws = new EnumMap<>(Field.class);

  RowCells(Profile profile, UnaryOperator<String> cells) {
    this.profile = profile;
    this.cells = cells;
  }

  /** What the profile could not make sense of. */
  Map<Field, Flaw> flaws() {
    return flaws;
  }

  List<String> phones() {
    var given = profile.columns().getOrDefault(Field.PHONES, List.of()).stream().map(cells);
    var readable = given.filter(cell -> isReadable(Field.PHONES, cell)).toList();
    return flaws.containsKey(Field.PHONES) ? List.of() : readable;
  }

  /** An octet that cannot be read may have been any: the row waits for a readable file. */
  private boolean isReadable(Field field, String given) {
    if (!CsvRow.isReadable(given)) {
      flaws.put(field, Flaw.of(field, Reason.UNREADABLE));
      return false;
    }
    return true;
  }

  /** The text of a field in Kaiku's codes; empty when it is not told or not understood. */
  String text(Field field) {
    var columns = profile.columns().get(field);
    if (columns == null || field == Field.PHONES) {
      return profile.defaults().getOrDefault(field, "");
    }
    var given = columns.stream().map(cells).collect(Collectors.joining(" ")).strip();
    if (!isReadable(field, given)) {
      return "";
    }
    if (profile.hasCodes(field)) {
      return profile.meaning(field, given).orElseGet(() -> unknown(field, given));
    }
    if (given.isEmpty()) {
      return profile.defaults().getOrDefault(field, "");
    }
    if (field == Field.STARTED_AT || field == Field.REPORTED_AT) {
      return time(field, given);
    }
    return field == Field.BIRTH_DATE ? date(given) : given;
  }

  /** An empty cell is told by the check to be missing where something is needed. */
  private String unknown(Field field, String given) {
    if (given.isEmpty()) {
      return profile.defaults().getOrDefault(field, "");
    }
    return flawed(Flaw.of(field, Reason.UNKNOWN_CODE, given));
  }

  private String time(Field field, String given) {
    var format = profile.formats().get(field);
    if (format == null) {
      return given;
    }
    try {
      var parsed =
          format.parseBest(given, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
      return switch (parsed) {
        case OffsetDateTime time -> time.toString();
        case LocalDateTime time -> inZone(field, time, given);
        default -> inZone(field, LocalDate.from(parsed).atStartOfDay(), given);
      };
    } catch (DateTimeException notATime) {
      return flawed(Flaw.of(field, Reason.NOT_A_TIME, given));
    }
  }

  /** In the hour that comes twice in autumn the first is meant; that of spring does not exist. */
  private String inZone(Field field, LocalDateTime time, String given) {
    return profile.zone().getRules().getValidOffsets(time).stream()
        .findFirst()
        .map(offset -> time.atOffset(offset).toString())
        .orElseGet(() -> flawed(Flaw.of(field, Reason.NO_SUCH_TIME, given)));
  }

  private String date(String given) {
    var format = profile.formats().get(Field.BIRTH_DATE);
    try {
      return format == null ? given : LocalDate.parse(given, format).toString();
    } catch (DateTimeException notADate) {
      return flawed(Flaw.of(Field.BIRTH_DATE, Reason.NOT_A_DATE));
    }
  }

  private String flawed(Flaw flaw) {
    flaws.put(flaw.field(), flaw);
    return "";
  }
}
