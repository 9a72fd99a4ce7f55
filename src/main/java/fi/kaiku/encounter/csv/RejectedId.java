package fi.kaiku.encounter.csv;

import java.util.UUID;

/** A row of a file that waits for another try. */
public record RejectedId(UUID value) {

  public static RejectedId of(String text) {
    return new RejectedId(UUID.fromString(text));
  }
}
