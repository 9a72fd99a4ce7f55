package fi.kaiku.organization;

import java.util.UUID;

/** A unit: one health station, one clinic. */
public record UnitId(UUID value) {

  public static UnitId of(String text) {
    return new UnitId(UUID.fromString(text));
  }
}
