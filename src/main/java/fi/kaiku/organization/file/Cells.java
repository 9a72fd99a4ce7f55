package fi.kaiku.organization.file;

import fi.kaiku.organization.Oid;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.PlainText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Reads the cells of one row; notes what is wrong with line and column, and reads on. */
final class Cells {

  static final LocalDate NO_DAY = LocalDate.EPOCH;

  private static final DateTimeFormatter ISO = form("uuuu-MM-dd");
  private static final DateTimeFormatter FINNISH = form("d.M.uuuu");
  private static final int LONGEST = 200;

  private final CSVRecord row;
  private final int linesBefore;
  private final List<Fault> faults;

  /** The cells of a row, so many lines of the file having been left out before the header. */
  Cells(CSVRecord row, int linesBefore, List<Fault> faults) {
    this.row = row;
    this.linesBefore = linesBefore;
    this.faults = faults;
  }

  /** The line that the row begins on, the header being line 1. */
  long line() {
    return row.getRecordNumber() + linesBefore;
  }

  String optional(String column) {
    return row.isSet(column) ? PlainText.ofCell(row.get(column)) : "";
  }

  String text(String column) {
    var text = optional(column);
    if (text.isEmpty()) {
      fault(column, "empty");
    } else if (text.length() > LONGEST) {
      fault(column, "long");
    }
    return text;
  }

  /** The Finnish name must be there; it stands in for a missing Swedish or English one. */
  Names names(String prefix) {
    var finnish = text(prefix + "_fi");
    return new Names(finnish, orElse(prefix + "_sv", finnish), orElse(prefix + "_en", finnish));
  }

  private String orElse(String column, String other) {
    var text = optional(column);
    return text.isEmpty() ? other : text;
  }

  String oid(String column) {
    var text = text(column);
    checkOid(column, text);
    return text;
  }

  /** An OID, or nothing in an empty cell; null when the file has no such column. */
  @Nullable String oidOrNull(String column) {
    if (!row.isMapped(column)) {
      return null;
    }
    var text = optional(column);
    return checkOid(column, text) ? text : "";
  }

  private boolean checkOid(String column, String text) {
    var right = text.isEmpty() || Oid.isOid(text);
    if (!right) {
      fault(column, "oid");
    }
    return right;
  }

  LocalDate day(String column) {
    text(column);
    var day = dayOrNull(column);
    return day == null ? NO_DAY : day;
  }

  @Nullable LocalDate dayOrNull(String column) {
    var text = optional(column);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text, text.contains("-") ? ISO : FINNISH);
    } catch (DateTimeParseException e) {
      fault(column, "day");
      return null;
    }
  }

  private static DateTimeFormatter form(String pattern) {
    return DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT);
  }

  boolean yes(String column) {
    return switch (optional(column).toLowerCase(Locale.ROOT)) {
      case "yes", "true", "1", "kyllä", "ja" -> true;
      case "", "no", "false", "0", "ei", "nej" -> false;
      default -> {
        fault(column, "yes-no");
        yield false;
      }
    };
  }

  void fault(String column, String what) {
    var value = row.isMapped(column) ? optional(column) : "";
    var shown = value.length() > 60 ? value.substring(0, 60) + "…" : value;
    faults.add(Fault.of("file", "organization.file." + what, "" + line(), column, shown));
  }
}
