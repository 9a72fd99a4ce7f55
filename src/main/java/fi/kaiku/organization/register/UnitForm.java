package fi.kaiku.organization.register;

import fi.kaiku.organization.ServiceLine;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.Unit.Rollout;
import fi.kaiku.organization.Unit.Successor;
import fi.kaiku.platform.BadInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
    @Nullable String liveFrom,
    @Nullable UUID successor) {

  static UnitForm of(Unit unit) {
    return new UnitForm(
        unit.names().fi(),
        unit.names().sv(),
        unit.names().en(),
        unit.service().id().value(),
        unit.validFrom().toString(),
        text(unit.validTo()),
        unit.rollout(),
        text(unit.liveFrom()),
        unit.successor() == null ? null : unit.successor().id().value());
  }

  /**
   * The unit as the form wants it.
   *
   * @param others what it may be merged into
   * @throws BadInput naming every field that is wrong
   */
  Unit applyTo(Unit unit, List<ServiceLine> services, List<Unit> others) {
    var fields = new FormFields();
    var names = fields.names(nameFi, nameSv, nameEn);
    var from = fields.day("validFrom", validFrom);
    var to = fields.day("validTo", validTo);
    var live = fields.day("liveFrom", liveFrom);
    var merged = successor(unit, others, fields);
    var wanted = Objects.requireNonNullElse(rollout, unit.rollout());
    checkValidity(from, to, fields);
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
        live,
        merged);
  }

  private void checkValidity(@Nullable LocalDate from, @Nullable LocalDate to, FormFields fields) {
    if (from == null) {
      fields.fault("validFrom", "organization.fault.empty");
    } else if (to != null && to.isBefore(from)) {
      fields.fault("validTo", "organization.fault.before-start");
    }
    if (successor != null && (validTo == null || validTo.isBlank())) {
      fields.fault("validTo", "organization.fault.merged-but-open");
    }
  }

  /** A successor that is out of the viewer's reach is kept: neither chosen nor given up. */
  private @Nullable Successor successor(Unit unit, List<Unit> others, FormFields fields) {
    var present = unit.successor();
    if (successor == null) {
      if (present != null && others.stream().noneMatch(o -> o.id().equals(present.id()))) {
        fields.fault("successor", "organization.fault.merged-out-of-reach");
      }
      return null;
    }
    var known = Stream.concat(Stream.ofNullable(present), others.stream().map(Successor::of));
    var found = known.filter(s -> s.id().value().equals(successor)).findFirst();
    if (found.isEmpty()) {
      fields.fault("successor", "organization.fault.merged-into-unknown");
    }
    return found.orElse(null);
  }

  private static String text(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }
}
