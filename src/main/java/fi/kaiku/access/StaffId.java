package fi.kaiku.access;

import java.util.UUID;

/** A member of staff, or an API key acting for a system. */
public record StaffId(UUID value) {

  public static StaffId of(String text) {
    return new StaffId(UUID.fromString(text));
  }
}
