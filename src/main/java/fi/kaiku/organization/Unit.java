package fi.kaiku.organization;

import fi.kaiku.platform.Names;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One health station, one clinic, with its OID in the SOTE organisation register.
 *
 * @param liveFrom the first day whose visits are asked about
 */
public record Unit(
    UnitId id,
    String oid,
    Names names,
    ServiceLine service,
    LocalDate validFrom,
    @Nullable LocalDate validTo,
    Rollout rollout,
    @Nullable LocalDate liveFrom) {

  /** How far Kaiku's roll-out has come in a unit. */
  public enum Rollout {
    PLANNED,
    LIVE,
    STOPPED
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
