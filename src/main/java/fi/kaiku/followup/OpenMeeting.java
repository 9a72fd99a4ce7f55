package fi.kaiku.followup;

import fi.kaiku.organization.UnitId;
import java.time.LocalDate;

/**
 * A team meeting that is planned.
 *
 * @param unit as it counts now
 */
public record OpenMeeting(MeetingId id, UnitId unit, LocalDate heldOn) {}
