package fi.kaiku.channel.web;

import fi.kaiku.organization.Organization;
import fi.kaiku.organization.Unit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Helsinki;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;

/**
 * The units that anybody may give feedback on today: those that are live. A unit that was merged
 * into another is that other, so that what hangs on its wall still leads somewhere.
 */
@Component
public class LiveUnits {

  private final Organization organization;
  private final UnitCodes codes;
  private final Clock clock;

  LiveUnits(Organization organization, UnitCodes codes, Clock clock) {
    this.organization = organization;
    this.codes = codes;
    this.clock = clock;
  }

  /** By service and name. */
  public List<Unit> all() {
    var today = today();
    return organization.units().stream().filter(unit -> isLive(unit, today)).toList();
  }

  public Optional<Unit> byOid(String oid) {
    return find(unit -> unit.oid().equals(oid));
  }

  public Optional<Unit> byId(UnitId id) {
    return find(unit -> unit.id().equals(id));
  }

  /** The unit of a short address, as printed or as somebody has typed it. */
  Optional<Unit> byCode(String typed) {
    var code = UnitCodes.read(typed);
    return code.isEmpty() ? Optional.empty() : find(unit -> codes.of(unit.id()).equals(code));
  }

  /** The path that leads to the form of a unit, short enough to be typed: {@code /f/7k3m-9qxd}. */
  public String shortPath(UnitId unit) {
    return "/f/" + UnitCodes.printed(codes.of(unit));
  }

  private Optional<Unit> find(Predicate<Unit> wanted) {
    var units = organization.units();
    var today = today();
    return units.stream()
        .filter(wanted)
        .findFirst()
        .map(found -> isLive(found, today) ? found : successor(found, units))
        .filter(found -> isLive(found, today));
  }

  private Unit successor(Unit unit, List<Unit> units) {
    var last = organization.successors().get(unit.id());
    return units.stream().filter(other -> other.id().equals(last)).findFirst().orElse(unit);
  }

  private static boolean isLive(Unit unit, LocalDate today) {
    return unit.isValidOn(today) && unit.isLiveOn(today);
  }

  private LocalDate today() {
    return Helsinki.day(clock.instant());
  }
}
