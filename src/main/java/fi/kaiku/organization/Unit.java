package fi.kaiku.organization;

import fi.kaiku.platform.Names;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One health station, one clinic, with its OID in the SOTE organisation register.
 *
 * @param liveFrom the first day whose visits are asked about
 * @param successor the unit it was merged into, which may have been merged later itself
 */
public record Unit(
    UnitId id,
    String oid,
    Names names,
    ServiceLine service,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    Rollout rollout,
    @Nullable LocalDate liveFrom,
    @Nullable Successor successor) {

  /** How far Kaiku's roll-out has come in a unit. */
  public enum Rollout {
    PLANNED,
    LIVE,
    STOPPED
  }

  /** The unit that another was merged into. */
  public record Successor(UnitId id, String oid, Names names) {

    public static Successor of(Unit unit) {
      return new Successor(unit.id, unit.oid, unit.names);
    }
  }

  /** Whether the register knows the unit on that day. */
  public boolean isValidOn(LocalDate day) {
    return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
  }

  /** Whether visits of that day are asked about. */
  public boolean isLiveOn(LocalDate day) {
    return rollout == Rollout.LIVE && liveFrom != null && !day.isBefore(liveFrom);
  }
}
