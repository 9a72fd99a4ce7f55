package fi.kaiku.followup;

import fi.kaiku.access.StaffId;
import fi.kaiku.organization.UnitId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team meeting as it was held.
 *
 * @param notes in the words of the team
 */
public record HeldMeeting(UnitId unit, LocalDate heldOn, String notes, List<Decided> decisions) {

  /**
   * What was decided.
   *
   * @param doneOn the day on which it was done; none while it is open
   */
  public record Decided(
      String what,
      @Nullable StaffId owner,
      @Nullable LocalDate dueOn,
      @Nullable LocalDate doneOn) {}
}
