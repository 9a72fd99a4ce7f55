package fi.kaiku.channel.kiosk;

import java.util.UUID;

/** One tablet or button box. */
public record DeviceId(UUID value) {

  public static DeviceId of(String text) {
    return new DeviceId(UUID.fromString(text));
  }

  static DeviceId fresh() {
    return new DeviceId(UUID.randomUUID());
  }
}
