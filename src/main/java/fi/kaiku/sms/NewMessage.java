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
    Instant notAfter,
    Kind kind) {

  /** Why it is sent. */
  public enum Kind {
    /** It asks somebody, inside the sending hours only. */
    INVITATION,
    /**
     * A word back to somebody who has just written, at any hour. Its number is forgotten with its
     * outcome.
     */
    ANSWER
  }

  /** A message that asks. */
  public NewMessage(
      UUID reference,
      UUID phoneKey,
      Sealed phoneSealed,
      String body,
      Instant sendAfter,
      Instant notAfter) {
    this(reference, phoneKey, phoneSealed, body, sendAfter, notAfter, Kind.INVITATION);
  }
}
