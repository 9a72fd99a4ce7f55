package fi.kaiku.feedback;

import fi.kaiku.platform.Sealed;

/**
 * An answer among those that wait.
 *
 * @param appears the id under which it appears, or has appeared already
 * @param sealed the very form in which it was found
 */
public record Waiting(AnswerId id, AppearedId appears, Sealed sealed, WholeAnswer answer) {}
