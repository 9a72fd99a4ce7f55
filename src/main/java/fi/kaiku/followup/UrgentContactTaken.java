package fi.kaiku.followup;

import java.util.UUID;

/**
 * Somebody has done something about an urgent contact request, so they have taken it up; or a
 * request is gone. Published in the transaction that notes it, each time.
 *
 * @param name of whoever has taken it up; empty when it is gone
 */
public record UrgentContactTaken(UUID request, String name) {}
