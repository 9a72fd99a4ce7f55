package fi.kaiku.invitation.decision;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.organization.Unit;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a batch of decisions shares: the county's units and services, and who has opted out.
 *
 * @param services by their plain codes
 */
record Surroundings(
    Map<String, Unit> units,
    Map<String, ServiceLine> services,
    Set<UUID> optedOut,
    boolean sendingStopped) {

  static Surroundings of(
      List<Unit> units, List<ServiceLine> services, Set<UUID> optedOut, boolean stopped) {
    return new Surroundings(
        units.stream().collect(Collectors.toMap(Unit::oid, Function.identity())),
        services.stream()
            .collect(
                Collectors.toMap(
                    ServiceLine::plainCode,
                    Function.identity(),
                    (one, other) -> one.sensitive() ? one : other)),
        optedOut,
        stopped);
  }

  /** The unit of an encounter, when the register knows it on that day. */
  @Nullable Unit unit(Encounter encounter, LocalDate visitOn) {
    var unit = units.get(encounter.unitOid());
    return unit != null && unit.isValidOn(visitOn) ? unit : null;
  }

  /** The service that the source tells, else the unit's. */
  @Nullable ServiceLine service(Encounter encounter, @Nullable Unit unit) {
    var told = told(encounter);
    if (told != null) {
      return told;
    }
    return unit == null ? null : unit.service();
  }

  /** Whether the source names a service that is none of the county's: it may be a sensitive one. */
  boolean serviceUnknown(Encounter encounter) {
    return encounter.serviceCode() != null && told(encounter) == null;
  }

  private @Nullable ServiceLine told(Encounter encounter) {
    var code = encounter.serviceCode();
    return code == null ? null : services.get(ServiceLine.plain(code));
  }
}
