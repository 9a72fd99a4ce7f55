package fi.kaiku.invitation;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealed;
import java.time.Instant;
import java.util.UUID;

/** A planned invitation whose time has come. */
record DueInvitation(
    UUID id,
    UUID encounter,
    UUID phoneKey,
    Sealed phoneSealed,
    Language language,
    Instant sendAfter,
    Instant notAfter) {}
