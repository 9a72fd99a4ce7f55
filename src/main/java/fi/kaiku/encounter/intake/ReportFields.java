package fi.kaiku.encounter.intake;

import fi.kaiku.organization.Oid;
import fi.kaiku.platform.LanguageCode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the fields of one report and gathers their flaws. A flawed field reads as something
 * harmless, so that the reading goes on to the next flaw.
 */
final class ReportFields {

  private static final int LONGEST_ID = 200;
  private static final int LONGEST_TEXT = 100;
  private static final int LONGEST_CELL = 500;

  private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final Pattern PLAIN = Pattern.compile("[^\\p{Cc}\\p{Cs}\\p{Co}\\p{Cn}]*");
  private static final Instant EARLIEST = Instant.parse("1950-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");

  private final Report report;
  private final List<Flaw> flaws = new ArrayList<>();

  ReportFields(Report report) {
    this.report = report;
  }

  List<Flaw> flaws() {
    return flaws;
  }

  void flaw(Field field, Reason reason) {
    flaws.add(Flaw.of(field, reason, report.text(field)));
  }

  /** The source's own id, as it is: it may look like anything but hold no control characters. */
  String id() {
    return plain(Field.ID, required(Field.ID), LONGEST_ID);
  }

  Instant start() {
    var text = required(Field.STARTED_AT);
    if (text.isEmpty()) {
      return Instant.EPOCH;
    }
    try {
      var start = OffsetDateTime.parse(text).toInstant();
      if (start.isBefore(EARLIEST) || start.isAfter(LATEST)) {
        flaw(Field.STARTED_AT, Reason.NOT_PLAUSIBLE);
        return Instant.EPOCH;
      }
      return start;
    } catch (DateTimeException notATime) {
      flaw(Field.STARTED_AT, Reason.NOT_A_TIME);
      return Instant.EPOCH;
    }
  }

  /** When the source wrote the report, if it tells. */
  @Nullable Instant reportedAt() {
    var text = report.text(Field.REPORTED_AT);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return OffsetDateTime.parse(text).toInstant();
    } catch (DateTimeException notATime) {
      flaw(Field.REPORTED_AT, Reason.NOT_A_TIME);
      return null;
    }
  }

  /** One of an enum's constants; its last, which must be the unknown, for a missing permission. */
  <E extends Enum<E>> E oneOf(Field field, E[] constants) {
    var optional = field == Field.PERMISSION;
    var text = optional ? report.text(field) : required(field);
    if (text.isEmpty()) {
      return constants[constants.length - 1];
    }
    for (var constant : constants) {
      if (constant.name().equalsIgnoreCase(text)) {
        return constant;
      }
    }
    flaw(field, Reason.UNKNOWN_CODE);
    return constants[0];
  }

  @Nullable String profession() {
    var text = report.text(Field.PROFESSION).toLowerCase(Locale.ROOT);
    if (!text.isEmpty() && !CODE.matcher(text).matches()) {
      flaw(Field.PROFESSION, Reason.UNKNOWN_CODE);
    }
    return text.isEmpty() ? null : text;
  }

  String unit() {
    var text = required(Field.UNIT);
    if (!text.isEmpty() && !Oid.isOid(text)) {
      flaw(Field.UNIT, Reason.NOT_AN_OID);
    }
    return text;
  }

  @Nullable String service() {
    var text = plain(Field.SERVICE, report.text(Field.SERVICE), LONGEST_TEXT);
    return text.isEmpty() ? null : text;
  }

  List<String> phones() {
    if (report.phones().stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
      flaw(Field.PHONES, Reason.TOO_LONG);
      return List.of();
    }
    return report.phones();
  }

  String language(Field field) {
    var text = report.text(field);
    var code = LanguageCode.read(text);
    if (code.isEmpty() && !text.isEmpty()) {
      flaw(field, Reason.NOT_A_LANGUAGE);
    }
    return code.map(LanguageCode::text).orElse("");
  }

  /** Non-disclosure must be told: a source that forgets it would put somebody in danger. */
  boolean yes(Field field) {
    var text = field == Field.NON_DISCLOSURE ? required(field) : report.text(field);
    if (!text.isEmpty() && !text.equalsIgnoreCase("true") && !text.equalsIgnoreCase("false")) {
      flaw(field, Reason.NOT_YES_OR_NO);
    }
    return text.equalsIgnoreCase("true");
  }

  @Nullable LocalDate date(Field field) {
    var text = report.text(field);
    if (text.isEmpty()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException notADate) {
      flaw(field, Reason.NOT_A_DATE);
      return LocalDate.EPOCH;
    }
  }

  String plain(Field field, String text, int longest) {
    if (text.length() > longest) {
      flaw(field, Reason.TOO_LONG);
    } else if (!PLAIN.matcher(text).matches()) {
      flaw(field, Reason.BAD_CHARACTER);
    }
    return text;
  }

  private String required(Field field) {
    var text = report.text(field);
    if (text.isEmpty()) {
      flaw(field, Reason.MISSING);
    }
    return text;
  }
}
