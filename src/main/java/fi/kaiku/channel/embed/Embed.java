package fi.kaiku.channel.embed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A form on the pages of another service.
 *
 * @param key names it in addresses; no secret
 * @param name for staff
 * @param origins where it may be shown: {@code https://lunna.example}
 * @param questionnaire the code of what it asks, unless a context says otherwise
 * @param secret what the service signs its contexts with
 * @param earlier the secret before, as long as it still holds
 * @param stoppedOn when it was stopped for good
 */
record Embed(
    UUID id,
    String key,
    String name,
    List<String> origins,
    String questionnaire,
    EmbedSecret secret,
    @Nullable Earlier earlier,
    LocalDate madeOn,
    @Nullable LocalDate stoppedOn) {

  Embed {
    origins = List.copyOf(origins);
  }

  /** A secret that has been replaced. */
  record Earlier(EmbedSecret secret, Instant until) {}

  boolean isStopped() {
    return stoppedOn != null;
  }

  /** With another secret; the one of now holds a while more. */
  Embed with(EmbedSecret fresh, Instant until) {
    var replaced = new Earlier(secret, until);
    return new Embed(id, key, name, origins, questionnaire, fresh, replaced, madeOn, stoppedOn);
  }

  /** The secrets that hold at a moment. */
  List<EmbedSecret> secrets(Instant now) {
    return earlier != null && now.isBefore(earlier.until())
        ? List.of(secret, earlier.secret())
        : List.of(secret);
  }

  /** Origins as the content policy names them. */
  String ancestors() {
    return String.join(" ", origins);
  }

  boolean mayBeShownAt(String origin) {
    return origins.contains(origin);
  }
}
