package fi.kaiku.encounter.intake;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.encounter.Encounter;
import fi.kaiku.encounter.Encounter.Permission;
import fi.kaiku.encounter.Encounter.PhoneState;
import fi.kaiku.encounter.intake.CheckedReport.Flawed;
import fi.kaiku.encounter.intake.CheckedReport.Sound;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

@KaikuTest
class ReportCheckTest {

  @Autowired ReportCheck check;
  @Autowired Sealing sealing;

  @Test
  void of_a_person_only_a_fingerprint_and_the_age_are_left() {
    var encounter = sound(GivenReport.withId("V1"));
    assertThat(encounter.personKey()).isEqualTo(sealing.fingerprint(Purpose.PERSON, "290296-980P"));
    assertThat(encounter.age()).isEqualTo(30);
    assertThat(encounter.startedAt()).isEqualTo(Instant.parse("2026-06-01T06:00:00Z"));
    assertThat(encounter.toString()).doesNotContain("290296", "0001234");
  }

  @Test
  void the_number_is_sealed_and_recognised_by_its_fingerprint() {
    var encounter = sound(GivenReport.withId("V1").phones("040 0001234"));
    assertThat(encounter.phoneKey()).isEqualTo(sealing.fingerprint(Purpose.PHONE, "+358400001234"));
    var sealed = Objects.requireNonNull(encounter.phoneSealed());
    assertThat(sealing.openText(sealed)).isEqualTo("+358400001234");
  }

  @Test
  void people_who_differ_in_the_century_sign_alone_are_two() {
    var one = sound(GivenReport.withId("V1").with(Field.IDENTITY_CODE, "131052-9085"));
    var other = sound(GivenReport.withId("V1").with(Field.IDENTITY_CODE, "131052X9085"));
    assertThat(one.personKey()).isNotEqualTo(other.personKey());
  }

  @Test
  void the_age_is_that_of_the_day_in_helsinki() {
    var birthday = GivenReport.withId("V1").with(Field.IDENTITY_CODE, "020508A903H");
    assertThat(sound(birthday.with(Field.STARTED_AT, "2026-05-01T20:59:59Z")).age()).isEqualTo(17);
    assertThat(sound(birthday.with(Field.STARTED_AT, "2026-05-01T21:00:00Z")).age()).isEqualTo(18);
  }

  @Test
  void without_an_identity_code_the_sources_patient_number_tells_who() {
    var noCode = GivenReport.withId("V1").without(Field.IDENTITY_CODE).with(Field.AGE, "40");
    var here = sound(noCode.with(Field.PATIENT_ID, "P7"));
    var there = sound(noCode.with(Field.PATIENT_ID, "P7").from("pegasos"));
    assertThat(here.age()).isEqualTo(40);
    assertThat(here.personKey()).isNotEqualTo(there.personKey());
    assertThat(flaws(noCode)).contains(new Flaw(Field.IDENTITY_CODE, Reason.NO_PERSON, ""));
  }

  @Test
  void a_birth_date_tells_the_age_and_goes_before_a_told_one() {
    var told = GivenReport.withId("V1").without(Field.IDENTITY_CODE).with(Field.PATIENT_ID, "P7");
    assertThat(sound(told.with(Field.BIRTH_DATE, "1986-06-02").with(Field.AGE, "50")).age())
        .isEqualTo(39);
    assertThat(flaws(told)).containsExactly(new Flaw(Field.BIRTH_DATE, Reason.NO_AGE, ""));
  }

  @ParameterizedTest
  @EnumSource(names = {"ID", "STATUS", "STARTED_AT", "KIND", "UNIT", "NON_DISCLOSURE"})
  void what_must_be_told_is_missed(Field field) {
    assertThat(flaws(GivenReport.withId("V1").without(field)))
        .containsExactly(new Flaw(field, Reason.MISSING, ""));
  }

  @ParameterizedTest
  @CsvSource({
    "STATUS, DONE, UNKNOWN_CODE, DONE",
    "STARTED_AT, 2026-06-01, NOT_A_TIME, 2026-06-01",
    "STARTED_AT, 1026-06-01T10:00:00Z, NOT_PLAUSIBLE, 1026-06-01T10:00:00Z",
    "STARTED_AT, +999999999-12-31T23:59:59Z, NOT_PLAUSIBLE, ''",
    "STARTED_AT, -999999999-01-01T00:00:00+18:00, NOT_PLAUSIBLE, ''",
    "STARTED_AT, +10000-01-01T00:00:00Z, NOT_PLAUSIBLE, +10000-01-01T00:00:00Z",
    "KIND, CHAT, UNKNOWN_CODE, CHAT",
    "PROFESSION, a doctor, UNKNOWN_CODE, a doctor",
    "UNIT, 12, NOT_AN_OID, 12",
    "UNIT, 020594X903P, NOT_AN_OID, ''",
    "UNIT, 040 1234567, NOT_AN_OID, ''",
    "IDENTITY_CODE, 020594X903R, NOT_AN_IDENTITY_CODE, ''",
    "IDENTITY_CODE, 020626D903Y, BORN_LATER, ''",
    "IDENTITY_CODE, 010195+9332, NOT_AN_AGE, ''",
    "MOTHER_TONGUE, suomi?, NOT_A_LANGUAGE, ''",
    "STARTED_AT, 2026-06-02T12:00:01+03:00, IN_THE_FUTURE, 2026-06-02T12:00:01+03:00",
    "STARTED_AT, 2027-02-11T08:00:00Z, IN_THE_FUTURE, 2027-02-11T08:00:00Z",
    "STARTED_AT, 2099-12-31T08:00:00Z, IN_THE_FUTURE, 2099-12-31T08:00:00Z",
    "UNIT, 1.2.246.10.010, NOT_AN_OID, 1.2.246.10.010",
    "NON_DISCLOSURE, maybe, NOT_YES_OR_NO, maybe",
    "DECEASED, maybe, NOT_YES_OR_NO, ''",
    "PERMISSION, PERHAPS, UNKNOWN_CODE, PERHAPS",
  })
  void a_wrong_value_is_named_and_shown_only_when_it_is_no_persons(
      Field field, String text, Reason reason, String shown) {
    assertThat(flaws(GivenReport.withId("V1").with(field, text)))
        .containsExactly(new Flaw(field, reason, shown));
  }

  @Test
  void every_flaw_of_a_report_is_told_at_once() {
    var flawed = GivenReport.withId("a\u0007b").with(Field.KIND, "x").with(Field.UNIT, "y");
    assertThat(flaws(flawed))
        .extracting(Flaw::reason)
        .containsExactly(Reason.BAD_CHARACTER, Reason.UNKNOWN_CODE, Reason.NOT_AN_OID);
  }

  @Test
  void what_may_be_left_out_has_a_harmless_meaning() {
    var encounter = sound(GivenReport.withId("V1").phones(""));
    assertThat(encounter.permission()).isEqualTo(Permission.UNKNOWN);
    assertThat(encounter.phoneState()).isEqualTo(PhoneState.NONE);
    assertThat(encounter.deceased()).isFalse();
    assertThat(encounter.motherTongue()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "sv_FI, sv-fi",
    "SV_fi.UTF-8, sv-fi",
    "fi_FI@euro, fi-fi",
    "98.0, 98",
    "sv\u00A0, sv",
    "sv, sv",
    "SV, sv",
    "swe, swe",
    "sv-FI, sv-fi",
    "98, 98",
    "990, 990",
    "'', ''"
  })
  void language_codes_are_kept_as_given_in_lower_case(String given, String kept) {
    var encounter = sound(GivenReport.withId("V1").with(Field.MOTHER_TONGUE, given));
    assertThat(encounter.motherTongue()).isEqualTo(kept);
  }

  @ParameterizedTest
  @CsvSource({"45, 45", "45.0, 45", "'45,00', 45", "7.000, 7", "0.0, 0"})
  void an_age_may_be_written_with_a_fraction_that_is_none(String given, int age) {
    var told = GivenReport.withId("V1").without(Field.IDENTITY_CODE).with(Field.PATIENT_ID, "P7");
    assertThat(sound(told.with(Field.AGE, given)).age()).isEqualTo(age);
    assertThat(flaws(told.with(Field.AGE, "45.5")))
        .extracting(Flaw::reason)
        .containsExactly(Reason.NOT_AN_AGE);
  }

  @ParameterizedTest
  @CsvSource({
    "FINISHED, 2026-06-02T12:00:00+03:00",
    "PLANNED, 2027-06-01T12:00:00+03:00",
    "CANCELLED, 2027-06-01T12:00:00+03:00",
    "NO_SHOW, 2026-07-01T12:00:00+03:00",
  })
  void what_has_not_taken_place_may_lie_ahead_and_clocks_may_differ_by_a_day(
      String status, String time) {
    sound(GivenReport.withId("V1").with(Field.STATUS, status).with(Field.STARTED_AT, time));
  }

  @Test
  void letters_in_two_pieces_and_invisible_signs_make_no_other_id() {
    var composed = sound(GivenReport.withId("Åbo\u00A01"));
    assertThat(sound(GivenReport.withId("A\u030Abo 1")).sourceId()).isEqualTo(composed.sourceId());
    assertThat(sound(GivenReport.withId("\uFEFFÅb\u200Bo 1")).sourceId()).isEqualTo("Åbo 1");
  }

  private Encounter sound(GivenReport given) {
    return ((Sound) check.check(given.report())).encounter();
  }

  private List<Flaw> flaws(GivenReport given) {
    return ((Flawed) check.check(given.report())).flaws();
  }
}
