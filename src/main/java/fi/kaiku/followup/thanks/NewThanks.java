package fi.kaiku.followup.thanks;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Thanks that somebody wants to pass on, checked.
 *
 * @param id of the form
 * @param reading the comment
 * @param line of whoever passes them on
 * @param byMail false when only a card is made
 * @param remembered whether the addressee is remembered for the next time
 */
record NewThanks(
    UUID id,
    UUID reading,
    Addressee to,
    @Nullable String line,
    boolean byMail,
    boolean remembered) {}
