package fi.kaiku.followup.contact;

import java.time.LocalDate;

/**
 * What a customer is told of the request they have made.
 *
 * @param dueOn the day by which they hear of somebody
 * @param answered whether they have
 */
public record StandingRequest(LocalDate dueOn, boolean answered) {}
