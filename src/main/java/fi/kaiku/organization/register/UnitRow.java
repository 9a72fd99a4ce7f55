package fi.kaiku.organization.register;

import fi.kaiku.organization.Unit;
import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of units.
 *
 * @param state planned, soon (live from a day to come), live, stopped or closed
 */
record UnitRow(
    UUID id,
    String name,
    String oid,
    String state,
    @Nullable LocalDate liveFrom,
    @Nullable SuccessorRow successor) {

  static UnitRow of(Unit unit, List<Unit> seen, Language language, LocalDate today) {
    return new UnitRow(
        unit.id().value(),
        unit.names().in(language),
        unit.oid(),
        state(unit, today),
        unit.liveFrom(),
        SuccessorRow.of(unit, seen, language));
  }

  private static String state(Unit unit, LocalDate today) {
    if (unit.validTo() != null && today.isAfter(unit.validTo())) {
      return "closed";
    }
    return switch (unit.rollout()) {
      case PLANNED -> "planned";
      case STOPPED -> "stopped";
      case LIVE -> unit.isLiveOn(today) ? "live" : "soon";
    };
  }
}
