package fi.kaiku.encounter;

import java.util.UUID;

/** One visit, call or digital contact. */
public record EncounterId(UUID value) {

  public static EncounterId of(String text) {
    return new EncounterId(UUID.fromString(text));
  }
}
