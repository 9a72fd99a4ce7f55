package fi.kaiku.followup.improvement;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Reach;
import fi.kaiku.access.Viewer;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whose units are whose. A unit that was merged into another counts as that one. */
@Component
class OwnUnits {

  private final Organization organization;

  OwnUnits(Organization organization) {
    this.organization = organization;
  }

  /** The units that these count as now. */
  Set<UnitId> now(Set<UnitId> units) {
    return now(units, organization.successors());
  }

  static Set<UnitId> now(Set<UnitId> units, Map<UnitId, UnitId> successors) {
    return units.stream()
        .map(unit -> successors.getOrDefault(unit, unit))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The same with those that were merged into them. */
  Set<UnitId> withMerged(Set<UnitId> units) {
    var all = organization.successors();
    return all.keySet().stream()
        .filter(merged -> units.contains(all.get(merged)))
        .collect(
            Collectors.collectingAndThen(
                Collectors.toSet(),
                merged -> {
                  merged.addAll(units);
                  return Set.copyOf(merged);
                }));
  }

  /** Whether somebody handles feedback in all of them; in none means in the whole county. */
  boolean areIn(Viewer viewer, Set<UnitId> units) {
    return viewer.may(Permission.HANDLE_FEEDBACK) && areReached(viewer.reach(), units);
  }

  /** Whether all of them are within reach. */
  boolean areReached(Reach reach, Set<UnitId> units) {
    return units.isEmpty()
        ? reach.isWholeCounty()
        : now(units).stream().allMatch(unit -> reach.includes(unit.value()));
  }

  /** Those that something can be tried in: within reach, and not merged into another. */
  List<Unit> offered(Viewer viewer) {
    return organization.units().stream()
        .filter(unit -> unit.successor() == null)
        .filter(unit -> viewer.reach().includes(unit.id().value()))
        .toList();
  }
}
