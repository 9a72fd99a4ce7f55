package fi.kaiku.followup;

import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Thanks for a unit's whole team.
 *
 * @param id by which the same thanks are known, so that they are passed on once
 * @param email where the team reads its mail, checked already
 * @param line of whoever passes them on
 * @param on the day they are counted for
 */
public record TeamThanks(
    UUID id, String email, Language language, @Nullable String line, LocalDate on) {}
