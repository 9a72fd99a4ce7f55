package fi.kaiku.followup.improvement;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Reach;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Whose units are whose. A unit that was merged into another counts as that one. */
@Component
class OwnUnits {

  private final Organization organization;

  OwnUnits(Organization organization) {
    this.organization = organization;
  }

  Successors successors() {
    return Successors.of(organization);
  }

  /** Whether somebody handles feedback in all of them; in none means in the whole county. */
  boolean areIn(Viewer viewer, Set<UnitId> units) {
    return viewer.may(Permission.HANDLE_FEEDBACK) && areReached(viewer.reach(), units);
  }

  /** Whether all of them are within reach. */
  boolean areReached(Reach reach, Set<UnitId> units) {
    return units.isEmpty()
        ? reach.isWholeCounty()
        : successors().now(units).stream().allMatch(unit -> reach.includes(unit.value()));
  }

  /** Those that something can be tried in: within reach, and not merged into another. */
  List<Unit> offered(Viewer viewer) {
    return organization.units().stream()
        .filter(unit -> unit.successor() == null)
        .filter(unit -> viewer.reach().includes(unit.id().value()))
        .toList();
  }
}
