package fi.kaiku.organization;

import fi.kaiku.organization.Unit.Rollout;
import fi.kaiku.platform.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the page of a unit sends, and shows again when something is wrong. */
record UnitForm(
    @Nullable String nameFi,
    @Nullable String nameSv,
    @Nullable String nameEn,
    @Nullable UUID service,
    @Nullable String validFrom,
    @Nullable String validTo,
    @Nullable Rollout rollout,
    @Nullable String liveFrom) {

  static UnitForm of(Unit unit) {
    return new UnitForm(
        unit.names().fi(),
        unit.names().sv(),
        unit.names().en(),
        unit.service().id().value(),
        unit.validFrom().toString(),
        text(unit.validTo()),
        unit.rollout(),
        text(unit.liveFrom()));
  }

  /**
   * The unit as the form wants it.
   *
   * @throws BadInput naming every field that is wrong
   */
  Unit applyTo(Unit unit, List<ServiceLine> services) {
    var fields = new FormFields();
    var names = fields.names(nameFi, nameSv, nameEn);
    var from = fields.day("validFrom", validFrom);
    var to = fields.day("validTo", validTo);
    var live = fields.day("liveFrom", liveFrom);
    var wanted = Objects.requireNonNullElse(rollout, unit.rollout());
    if (from == null) {
      fields.fault("validFrom", "organization.fault.empty");
    } else if (to != null && to.isBefore(from)) {
      fields.fault("validTo", "organization.fault.before-start");
    }
    if (wanted == Rollout.LIVE && live == null) {
      fields.fault("liveFrom", "organization.fault.live-without-day");
    }
    fields.refuseFaults();
    var moved = services.stream().filter(s -> s.id().value().equals(service)).findFirst();
    return new Unit(
        unit.id(),
        unit.oid(),
        names,
        moved.orElse(unit.service()),
        Objects.requireNonNull(from),
        to,
        wanted,
        live);
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
