package fi.kaiku.followup;

import fi.kaiku.access.Viewer;
import java.util.UUID;

/**
 * Somebody has passed a comment on as thanks. Published in the transaction of the deed.
 *
 * @param reading the comment
 */
public record ThanksGiven(UUID reading, Viewer viewer) {}
