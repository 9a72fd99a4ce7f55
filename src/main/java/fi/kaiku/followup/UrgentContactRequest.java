package fi.kaiku.followup;

import java.util.UUID;

/**
 * Somebody who may come to harm wants to be contacted. Published once, some seconds after the
 * request was stored, in a transaction of its own; after a crash, some minutes.
 *
 * @param request its page is {@code /contact-requests/{request}}
 */
public record UrgentContactRequest(UUID request, UUID unit, UUID service) {}
