package fi.kaiku.invitation.rules;

import java.time.Instant;
import java.time.LocalDate;

/**
 * When a message goes.
 *
 * @param sendOn the day in Helsinki; quarantine counts from it
 * @param notAfter the message expires then
 */
public record Slot(LocalDate sendOn, Instant sendAfter, Instant notAfter) {}
