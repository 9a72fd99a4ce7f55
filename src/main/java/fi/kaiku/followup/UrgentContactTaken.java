package fi.kaiku.followup;

import java.util.UUID;

/**
 * Somebody has taken up a contact request, or it is gone. Published in the transaction that notes
 * it.
 *
 * @param name of whoever has taken it up; empty when it is gone
 */
public record UrgentContactTaken(UUID request, String name) {}
