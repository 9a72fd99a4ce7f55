package fi.kaiku.feedback.anonymity;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Somebody who was sent a message about a visit.
 *
 * @param person tells people apart; somebody asked about two visits counts as one
 * @param sentOn the day of sending
 * @param delivered a receipt says that the message arrived
 * @param undelivered it is known not to have arrived: nobody can be hidden behind such a person
 */
public record Recipient(
    UUID person, LocalDate sentOn, Traits traits, boolean delivered, boolean undelivered) {}
