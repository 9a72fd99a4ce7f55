package fi.kaiku.followup;

import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import java.util.List;
import java.util.Set;

/** What the units of a county are called, in the order in which it lists them. */
public record UnitNames(List<Unit> units, String county, Language language) {

  public static UnitNames of(Organization organization, Language language) {
    return new UnitNames(
        organization.units(), organization.county().names().in(language), language);
  }

  /** The names of some; of none the county's. */
  public List<String> of(Set<UnitId> some) {
    return some.isEmpty()
        ? List.of(county)
        : units.stream()
            .filter(unit -> some.contains(unit.id()))
            .map(unit -> unit.names().in(language))
            .toList();
  }
}
