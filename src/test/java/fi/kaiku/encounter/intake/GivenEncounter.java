package fi.kaiku.encounter.intake;

import fi.kaiku.TestWorld;
import fi.kaiku.encounter.Encounter;
import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.encounter.Encounter.Permission;
import fi.kaiku.encounter.Encounter.PhoneState;
import fi.kaiku.encounter.Encounter.Status;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.encounter.intake.CheckedReport.Sound;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A visit to a nurse this morning (1 June 2026 at nine in Helsinki), finished: a Finnish speaker of
 * forty with a mobile number of their own, who has nothing against being asked, unless the test
 * says otherwise.
 */
public final class GivenEncounter {

  private static final AtomicInteger NEXT = new AtomicInteger();

  private final int number = NEXT.incrementAndGet();
  private String source = "lifecare";
  private String sourceId = "V" + number;
  private Status status = Status.FINISHED;
  private Instant startedAt = Instant.parse("2026-06-01T06:00:00Z");
  private Instant receivedAt = TestWorld.NOW;
  private Kind kind = Kind.VISIT;
  private @Nullable String profession = "nurse";
  private String unitOid;
  private @Nullable String serviceCode;
  private String person = "person " + number;
  private int age = 40;
  private PhoneState phoneState = PhoneState.MOBILE;
  private String phone = "+35840%07d".formatted(number);
  private String motherTongue = "fi";
  private String contactLanguage = "";
  private boolean nonDisclosure;
  private boolean deceased;
  private Permission permission = Permission.UNKNOWN;

  private GivenEncounter(String unitOid) {
    this.unitOid = unitOid;
  }

  public static GivenEncounter at(String unitOid) {
    return new GivenEncounter(unitOid);
  }

  public GivenEncounter from(String other) {
    source = other;
    return this;
  }

  public GivenEncounter withId(String other) {
    sourceId = other;
    return this;
  }

  public GivenEncounter status(Status other) {
    status = other;
    return this;
  }

  public GivenEncounter startedAt(Instant other) {
    startedAt = other;
    return this;
  }

  public GivenEncounter kind(Kind other) {
    kind = other;
    return this;
  }

  public GivenEncounter profession(String other) {
    profession = other;
    return this;
  }

  public GivenEncounter inUnit(String other) {
    unitOid = other;
    return this;
  }

  public GivenEncounter inService(String other) {
    serviceCode = other;
    return this;
  }

  public GivenEncounter of(String other) {
    person = other;
    return this;
  }

  public GivenEncounter aged(int other) {
    age = other;
    return this;
  }

  public GivenEncounter motherTongue(String other) {
    motherTongue = other;
    return this;
  }

  public GivenEncounter contactLanguage(String other) {
    contactLanguage = other;
    return this;
  }

  public GivenEncounter permission(Permission other) {
    permission = other;
    return this;
  }

  /** ISO 8601, UTC: {@code 2026-05-31T10:00:00Z}. */
  public GivenEncounter startedAt(String instant) {
    return startedAt(Instant.parse(instant));
  }

  public GivenEncounter receivedAt(String instant) {
    receivedAt = Instant.parse(instant);
    return this;
  }

  public GivenEncounter withoutProfession() {
    profession = null;
    return this;
  }

  /** An E.164 number. */
  public GivenEncounter phone(String e164) {
    phone = e164;
    return this;
  }

  /** No number to send to. */
  public GivenEncounter phone(PhoneState other) {
    phoneState = other;
    return this;
  }

  public GivenEncounter nonDisclosure() {
    nonDisclosure = true;
    return this;
  }

  public GivenEncounter deceased() {
    deceased = true;
    return this;
  }

  /** Undecided. */
  public EncounterId insert(JdbcClient jdbc, Sealing sealing) {
    var id = new EncounterId(UUID.randomUUID());
    new IntakeStore(jdbc).write(List.of(sound(id, sealing)), receivedAt);
    return id;
  }

  /** Off the queue already. */
  public EncounterId insertDecided(JdbcClient jdbc, Sealing sealing) {
    var id = insert(jdbc, sealing);
    jdbc.sql("update encounter.encounter set undecided = false where id = :id")
        .param("id", id.value())
        .update();
    return id;
  }

  private Sound sound(EncounterId id, Sealing sealing) {
    var mobile = phoneState == PhoneState.MOBILE;
    var encounter =
        new Encounter(
            id,
            source,
            sourceId,
            status,
            startedAt,
            kind,
            profession,
            unitOid,
            serviceCode,
            sealing.fingerprint(Purpose.PERSON, person),
            age,
            phoneState,
            mobile ? sealing.fingerprint(Purpose.PHONE, phone) : null,
            mobile ? sealing.seal(phone) : null,
            motherTongue,
            contactLanguage,
            nonDisclosure,
            deceased,
            permission);
    return new Sound(encounter, UUID.randomUUID());
  }
}
