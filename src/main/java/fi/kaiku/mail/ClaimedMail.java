package fi.kaiku.mail;

import fi.kaiku.platform.Language;
import fi.kaiku.platform.Sealed;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A mail that somebody is about to hand over.
 *
 * @param tries how often it has been claimed, this time among them: whoever claims it later may not
 *     be overruled by whoever claimed it earlier
 */
record ClaimedMail(
    UUID id, String about, Language language, int tries, Instant createdAt, Words words) {

  /** Whether nothing may tell later when it was sent. */
  boolean isUntraced() {
    return about.equals(NewMail.URGENT);
  }

  /** Address and words, sealed. */
  record Words(Sealed to, Sealed subject, Sealed text, @Nullable Sealed html) {}
}
