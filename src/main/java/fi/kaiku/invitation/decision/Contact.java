package fi.kaiku.invitation.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A message to somebody, sent or planned.
 *
 * @param freeFrom the first day on which the person may be asked again
 * @param unsentUntil before this instant the message has not left and can give way
 */
public record Contact(
    UUID encounter,
    UUID person,
    UUID phone,
    Instant visitAt,
    LocalDate sendOn,
    LocalDate freeFrom,
    Instant unsentUntil) {

  boolean overlaps(Contact other) {
    return sendOn.isBefore(other.freeFrom) && other.sendOn.isBefore(freeFrom);
  }

  boolean isUnsentAt(Instant now) {
    return now.isBefore(unsentUntil);
  }

  /** Whether this one has not left yet and gives way to a message about a later visit. */
  boolean givesWayTo(Contact other, Instant now) {
    return isUnsentAt(now) && person.equals(other.person) && visitAt.isBefore(other.visitAt);
  }
}
