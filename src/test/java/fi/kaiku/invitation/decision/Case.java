package fi.kaiku.invitation.decision;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.encounter.Encounter.Permission;
import fi.kaiku.encounter.Encounter.PhoneState;
import fi.kaiku.encounter.Encounter.Status;
import fi.kaiku.encounter.EncounterId;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.Unit.Rollout;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Names;
import fi.kaiku.platform.Sealed;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The facts on yesterday's visit, which may be asked about unless the test says otherwise. */
final class Case {

  private static final LocalDate TODAY = LocalDate.of(2026, 6, 10);
  private static final UUID SOMEBODY = new UUID(0, 1);

  private Status status = Status.FINISHED;
  private @Nullable Integer age = 40;
  private PhoneState phone = PhoneState.MOBILE;
  private Permission permission = Permission.UNKNOWN;
  private boolean deceased;
  private boolean nonDisclosure;
  private boolean unknownUnit;
  private Rollout rollout = Rollout.LIVE;
  private boolean sensitiveUnit;
  private boolean sensitiveService;
  private boolean unknownService;
  private LocalDate visitOn = TODAY.minusDays(1);
  private LocalDate sendOn = TODAY;
  private boolean optedOut;
  private boolean laterVisit;
  private boolean quarantined;
  private int lot;
  private boolean stopped;
  private @Nullable Outcome earlier;

  static Case fine() {
    return new Case();
  }

  Case status(Status other) {
    status = other;
    return this;
  }

  Case aged(@Nullable Integer years) {
    age = years;
    return this;
  }

  Case phone(PhoneState other) {
    phone = other;
    return this;
  }

  Case permission(Permission other) {
    permission = other;
    return this;
  }

  Case rollout(Rollout other) {
    rollout = other;
    return this;
  }

  Case daysAgo(int days) {
    visitOn = TODAY.minusDays(days);
    return this;
  }

  /** About which no message can leave before a day. */
  Case sendOn(String day) {
    sendOn = LocalDate.parse(day);
    return this;
  }

  Case lot(int other) {
    lot = other;
    return this;
  }

  Case decidedEarlier(Outcome other) {
    earlier = other;
    return this;
  }

  Case sensitiveUnit() {
    sensitiveUnit = true;
    return this;
  }

  Case sensitiveService() {
    sensitiveService = true;
    return this;
  }

  /** Adds what leads to an outcome. */
  Case with(Outcome reason) {
    switch (reason) {
      case NOT_FINISHED -> status = Status.PLANNED;
      case CANCELLED -> status = Status.CANCELLED;
      case UNDER_AGE -> age = 17;
      case UNKNOWN_UNIT -> unknownUnit = true;
      case UNIT_NOT_LIVE -> rollout = Rollout.STOPPED;
      case SENSITIVE_SERVICE -> sensitiveUnit = true;
      case UNKNOWN_SERVICE -> unknownService = true;
      case DECEASED -> deceased = true;
      case NON_DISCLOSURE -> nonDisclosure = true;
      case NO_PERMISSION -> permission = Permission.DENIED;
      case OPTED_OUT -> optedOut = true;
      case NO_PHONE -> phone = PhoneState.NONE;
      case SEVERAL_PHONES -> phone = PhoneState.SEVERAL;
      case NOT_MOBILE -> phone = PhoneState.NOT_MOBILE;
      case TOO_OLD -> visitOn = TODAY.minusDays(100);
      case LATER_VISIT -> laterVisit = true;
      case QUARANTINED -> quarantined = true;
      case NOT_SAMPLED -> lot = 100;
      case SENDING_STOPPED -> stopped = true;
      case INVITED -> {}
    }
    return this;
  }

  DecisionFacts facts() {
    return new DecisionFacts(
        encounter(),
        unknownUnit ? null : unit(),
        service(sensitiveService),
        unknownService,
        visitOn,
        TODAY,
        sendOn,
        optedOut,
        laterVisit,
        quarantined ? TODAY.plusDays(3) : null,
        lot,
        stopped,
        earlier);
  }

  private Encounter encounter() {
    var mobile = phone == PhoneState.MOBILE;
    return new Encounter(
        new EncounterId(SOMEBODY),
        "lifecare",
        "V1",
        status,
        visitOn.atTime(9, 0).atZone(Helsinki.ZONE).toInstant(),
        Kind.VISIT,
        "nurse",
        "1.2.3",
        null,
        SOMEBODY,
        age,
        phone,
        mobile ? SOMEBODY : null,
        mobile ? Sealed.of(new byte[] {1}) : null,
        "fi",
        "",
        nonDisclosure,
        deceased,
        permission);
  }

  private Unit unit() {
    var names = new Names("Asema", "Station", "Station");
    var since = LocalDate.of(2026, 1, 1);
    var live = rollout == Rollout.PLANNED ? null : since;
    return new Unit(
        new UnitId(SOMEBODY),
        "1.2.3",
        names,
        service(sensitiveUnit),
        since,
        null,
        rollout,
        live,
        null);
  }

  private static ServiceLine service(boolean sensitive) {
    var names = new Names("Vastaanotto", "Mottagning", "Reception");
    return new ServiceLine(new ServiceId(SOMEBODY), "TA", names, sensitive, "PTH", names);
  }
}
