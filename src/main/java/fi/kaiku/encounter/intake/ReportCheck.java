package fi.kaiku.encounter.intake;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.encounter.Encounter.Permission;
import fi.kaiku.encounter.Encounter.Status;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.intake.CheckedReport.Flawed;
import fi.kaiku.encounter.intake.CheckedReport.Sound;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Checks a report and turns it into an encounter: the one place that knows what a source must tell.
 * The identity code and the birth date end here; only a fingerprint and the age go on.
 */
@Component
public class ReportCheck {

  private static final Duration CLOCKS_DIFFER = Duration.ofDays(1);
  private static final String BETWEEN_FIELDS = "\u001f";

  private final Sealing sealing;
  private final Clock clock;

  ReportCheck(Sealing sealing, Clock clock) {
    this.sealing = sealing;
    this.clock = clock;
  }

  /** Every flaw of the report, or an encounter that can be taken in. */
  public CheckedReport check(Report report) {
    var fields = new ReportFields(report);
    var encounter = read(fields, report);
    var reportedAt = fields.reportedAt();
    refuseTheFuture(encounter, fields);
    return fields.flaws().isEmpty()
        ? new Sound(encounter, contentOf(encounter), reportedAt)
        : new Flawed(fields.flaws());
  }

  /** What has taken place lies behind; clocks may differ, and days be cut at another hour. */
  private void refuseTheFuture(Encounter encounter, ReportFields fields) {
    if (encounter.status() == Status.FINISHED
        && encounter.startedAt().isAfter(clock.instant().plus(CLOCKS_DIFFER))
        && fields.flaws().stream().noneMatch(flaw -> flaw.field() == Field.STARTED_AT)) {
      fields.flaw(Field.STARTED_AT, Reason.IN_THE_FUTURE);
    }
  }

  /** What a flawed field leaves in the encounter is never used. */
  private Encounter read(ReportFields fields, Report report) {
    var sourceId = fields.id();
    var status = fields.oneOf(Field.STATUS, Status.values());
    var start = fields.start();
    var kind = fields.oneOf(Field.KIND, Kind.values());
    var person = ReportPerson.read(report, fields, start);
    var phone = PhoneNumbers.read(fields.phones());
    return new Encounter(
        new EncounterId(UUID.randomUUID()),
        report.source(),
        sourceId,
        status,
        start,
        kind,
        fields.profession(),
        fields.unit(),
        fields.service(),
        sealing.fingerprint(Purpose.PERSON, person.key()),
        person.age(),
        phone.state(),
        phoneKey(phone.e164()),
        sealed(phone.e164()),
        fields.language(Field.MOTHER_TONGUE),
        fields.language(Field.CONTACT_LANGUAGE),
        fields.yes(Field.NON_DISCLOSURE),
        fields.yes(Field.DECEASED),
        fields.oneOf(Field.PERMISSION, Permission.values()));
  }

  private @Nullable UUID phoneKey(@Nullable String e164) {
    return e164 == null ? null : sealing.fingerprint(Purpose.PHONE, e164);
  }

  private @Nullable Sealed sealed(@Nullable String e164) {
    return e164 == null ? null : sealing.seal(e164);
  }

  private UUID contentOf(Encounter told) {
    var content =
        Stream.of(
                told.status(),
                told.startedAt(),
                told.kind(),
                told.profession(),
                told.unitOid(),
                told.serviceCode(),
                told.personKey(),
                told.age(),
                told.phoneState(),
                told.phoneKey(),
                told.motherTongue(),
                told.contactLanguage(),
                told.nonDisclosure(),
                told.deceased(),
                told.permission())
            .map(Objects::toString)
            .collect(Collectors.joining(BETWEEN_FIELDS));
    return sealing.fingerprint(Purpose.CONTENT, content);
  }
}
