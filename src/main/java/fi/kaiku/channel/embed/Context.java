package fi.kaiku.channel.embed;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What another service says of a person's visit, and has signed.
 *
 * @param unit its OID
 * @param service the code of the unit's service
 * @param questionnaire the code of what to ask; none for what the embed asks
 * @param expires until when the form may be sent
 * @param nonce tells one form from another
 */
record Context(
    String unit, String service, @Nullable String questionnaire, Instant expires, String nonce) {

  /** The same for every page made for the same context, and for no other. */
  String number(Embed embed) {
    return embed.id() + " " + nonce;
  }
}
