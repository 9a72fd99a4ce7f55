package fi.kaiku.followup;

import java.util.UUID;

/** An improvement. */
public record ImprovementId(UUID value) {

  public static ImprovementId of(String text) {
    return new ImprovementId(UUID.fromString(text));
  }
}
