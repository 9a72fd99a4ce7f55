package fi.kaiku.invitation.dispatch;

import fi.kaiku.encounter.Encounter.Kind;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealed;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;

/**
 * A planned invitation whose time has come.
 *
 * @param month of the visit
 * @param service the code of the service that was visited
 */
record DueInvitation(
    UUID id,
    UUID encounter,
    YearMonth month,
    UUID phoneKey,
    Sealed phoneSealed,
    Language language,
    String service,
    Kind kind,
    Instant sendAfter,
    Instant notAfter) {}
