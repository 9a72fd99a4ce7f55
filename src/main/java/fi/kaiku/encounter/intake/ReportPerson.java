package fi.kaiku.encounter.intake;

import fi.kaiku.platform.Helsinki;
import java.time.Instant;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * Who the encounter is about, as far as Kaiku needs to know: the same person or another, and how
 * old. The key is the identity code, or else the source's own id of the patient; never the phone
 * number, which a family may share. Without a key nobody could be left in peace for the days of
 * quarantine, so such a report is flawed.
 *
 * @param key the text that a fingerprint is taken of; empty when flawed
 * @param age full years on the day of the encounter in Helsinki
 */
record ReportPerson(String key, int age) {

  private static final int LONGEST_PATIENT_ID = 200;
  private static final int OLDEST = 130;

  /** Some programs write every number with a fraction. */
  private static final Pattern FULL_YEARS = Pattern.compile("([0-9]{1,3})(?:[.,]0+)?");

  private static final ReportPerson NOBODY = new ReportPerson("", 0);

  static ReportPerson read(Report report, ReportFields fields, Instant start) {
    var day = Helsinki.day(start);
    var code = report.text(Field.IDENTITY_CODE);
    if (code.isEmpty()) {
      return new ReportPerson(patientKey(report, fields), toldAge(report, fields, day));
    }
    var identity = IdentityCode.parse(code);
    if (identity.isEmpty()) {
      fields.flaw(Field.IDENTITY_CODE, Reason.NOT_AN_IDENTITY_CODE);
      return NOBODY;
    }
    var age = ageOn(day, identity.get().birthDate(), Field.IDENTITY_CODE, fields);
    return new ReportPerson(identity.get().value(), age);
  }

  private static String patientKey(Report report, ReportFields fields) {
    var text = report.text(Field.PATIENT_ID);
    if (text.isEmpty()) {
      fields.flaw(Field.IDENTITY_CODE, Reason.NO_PERSON);
    }
    return report.source() + "\n" + fields.plain(Field.PATIENT_ID, text, LONGEST_PATIENT_ID);
  }

  private static int toldAge(Report report, ReportFields fields, LocalDate day) {
    var birth = fields.date(Field.BIRTH_DATE);
    if (birth != null) {
      return ageOn(day, birth, Field.BIRTH_DATE, fields);
    }
    var text = report.text(Field.AGE);
    if (text.isEmpty()) {
      fields.flaw(Field.BIRTH_DATE, Reason.NO_AGE);
      return 0;
    }
    var years = FULL_YEARS.matcher(text);
    if (!years.matches() || Integer.parseInt(years.group(1)) > OLDEST) {
      fields.flaw(Field.AGE, Reason.NOT_AN_AGE);
      return 0;
    }
    return Integer.parseInt(years.group(1));
  }

  /** Silent when the day of the encounter itself is flawed: that is said already. */
  private static int ageOn(LocalDate day, LocalDate birth, Field field, ReportFields fields) {
    var age = IdentityCode.age(birth, day);
    if (fields.flaws().stream().anyMatch(flaw -> flaw.field() == Field.STARTED_AT)) {
      return 0;
    }
    if (age < 0) {
      fields.flaw(field, Reason.BORN_LATER);
    } else if (age > OLDEST) {
      fields.flaw(field, Reason.NOT_AN_AGE);
    }
    return age;
  }

  @Override
  public String toString() {
    return "ReportPerson";
  }
}
