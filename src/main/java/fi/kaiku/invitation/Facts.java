package fi.kaiku.invitation;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.organization.Unit;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision looks at.
 *
 * @param unit the unit that the register knows on the day of the visit
 * @param service what the source says, else the unit's
 * @param today the day of the decision, in Helsinki
 * @param laterVisitAsked whether the same person is asked about a later visit instead
 * @param quarantinedUntil the first day the person can be asked again, when not yet
 * @param sample where the encounter falls, 0–99; the same at every decision
 */
record Facts(
    Encounter encounter,
    @Nullable Unit unit,
    @Nullable ServiceLine service,
    LocalDate visitOn,
    LocalDate today,
    boolean optedOut,
    boolean laterVisitAsked,
    @Nullable LocalDate quarantinedUntil,
    int sample,
    boolean sendingStopped) {

  boolean isSensitive() {
    return (service != null && service.sensitive()) || (unit != null && unit.service().sensitive());
  }

  /** These facts with what is known of other messages to the person. */
  Facts with(boolean laterVisit, @Nullable LocalDate quarantine) {
    return new Facts(
        encounter,
        unit,
        service,
        visitOn,
        today,
        optedOut,
        laterVisit,
        quarantine,
        sample,
        sendingStopped);
  }
}
