package fi.kaiku.encounter.intake;

import java.util.UUID;

/** One file that was read. */
public record DeliveryId(UUID value) {

  public static DeliveryId of(String text) {
    return new DeliveryId(UUID.fromString(text));
  }
}
