package fi.kaiku.sms;

import fi.kaiku.platform.Sealed;
import java.time.Instant;
import java.util.UUID;

/**
 * A text message to queue.
 *
 * @param reference what it is about; at most one message per reference ever reaches somebody
 * @param phoneKey fingerprint of the number
 * @param phoneSealed the sealed E.164 number
 * @param body the text with the link; sealed on storing, wiped when handed over
 */
public record NewMessage(
    UUID reference,
    UUID phoneKey,
    Sealed phoneSealed,
    String body,
    Instant sendAfter,
    Instant notAfter) {}
