package fi.kaiku.organization;

import java.util.UUID;

/** A service of the county, given in one or more units. */
public record ServiceId(UUID value) {

  public static ServiceId of(String text) {
    return new ServiceId(UUID.fromString(text));
  }
}
