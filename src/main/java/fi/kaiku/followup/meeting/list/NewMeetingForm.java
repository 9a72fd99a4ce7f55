package fi.kaiku.followup.meeting.list;

import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What plans a meeting.
 *
 * @param unit the id of a unit
 * @param day {@code 2026-06-15}
 */
record NewMeetingForm(@Nullable String unit, @Nullable String day) {

  UnitId unitId() {
    try {
      return UnitId.of(unit == null ? "" : unit);
    } catch (IllegalArgumentException e) {
      throw new BadInput(Fault.of("unit", "meeting.fault.unit"));
    }
  }

  LocalDate heldOn() {
    try {
      return LocalDate.parse(day == null ? "" : day);
    } catch (DateTimeException e) {
      throw new BadInput(Fault.of("day", "meeting.fault.day"));
    }
  }
}
