package fi.kaiku.invitation.decision;

import fi.kaiku.encounter.Encounter;
import fi.kaiku.organization.ServiceLine;
import fi.kaiku.organization.Unit;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * All that a decision looks at.
 *
 * @param unit the unit that the register knows on the day of the visit
 * @param service what the source says, else the unit's
 * @param serviceUnknown whether the source names a service that nobody has said what it is
 * @param today the day of the decision, in Helsinki
 * @param sendOn the day on which a message about the visit could leave
 * @param laterVisitAsked whether the same person is asked about a later visit instead
 * @param quarantinedUntil the first day the person can be asked again, when not yet
 * @param sample where the encounter falls, 0–99; the same at every decision
 * @param earlier what was decided in earnest, in a dry run
 */
public record DecisionFacts(
    Encounter encounter,
    @Nullable Unit unit,
    @Nullable ServiceLine service,
    boolean serviceUnknown,
    LocalDate visitOn,
    LocalDate today,
    LocalDate sendOn,
    boolean optedOut,
    boolean laterVisitAsked,
    @Nullable LocalDate quarantinedUntil,
    int sample,
    boolean sendingStopped,
    @Nullable Outcome earlier) {

  boolean isSensitive() {
    return (service != null && service.sensitive()) || (unit != null && unit.service().sensitive());
  }

  /**
   * Whether a reason held when the encounter was decided on in earnest, as far as that decision
   * tells: it holds the first reason that did. Rules and other messages are decided anew, and so is
   * whether there is a number, which may have been erased since.
   */
  Optional<Boolean> toldEarlier(Outcome reason) {
    if (earlier == null) {
      return Optional.empty();
    }
    return switch (reason) {
      case NOT_FINISHED,
          CANCELLED,
          UNKNOWN_UNIT,
          UNIT_NOT_LIVE,
          SENSITIVE_SERVICE,
          UNKNOWN_SERVICE,
          DECEASED,
          NON_DISCLOSURE,
          OPTED_OUT,
          SENDING_STOPPED ->
          reason.compareTo(earlier) > 0 ? Optional.empty() : Optional.of(reason == earlier);
      case UNDER_AGE,
          NO_PERMISSION,
          NO_PHONE,
          SEVERAL_PHONES,
          NOT_MOBILE,
          TOO_OLD,
          LATER_VISIT,
          QUARANTINED,
          NOT_SAMPLED,
          INVITED ->
          Optional.empty();
    };
  }

  /** These facts with what is known of other messages to the person. */
  DecisionFacts with(boolean laterVisit, @Nullable LocalDate quarantine) {
    return new DecisionFacts(
        encounter,
        unit,
        service,
        serviceUnknown,
        visitOn,
        today,
        sendOn,
        optedOut,
        laterVisit,
        quarantine,
        sample,
        sendingStopped,
        earlier);
  }
}
