package fi.kaiku.channel.kiosk;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something was done to a device.
 *
 * @param subject the device's name
 */
public record DeviceChanged(@Nullable UUID actorId, String actor, Change change, String subject)
    implements Audited {

  /** What can be done to one. */
  public enum Change {
    DEVICE_ADDED,
    DEVICE_CHANGED,
    DEVICE_CODE_MADE,
    DEVICE_PAIRED,
    DEVICE_UNPAIRED
  }

  static DeviceChanged by(Viewer viewer, Change change, Device device) {
    return new DeviceChanged(viewer.staff().value(), viewer.name(), change, device.setup().name());
  }

  /** A code was typed on the device itself. */
  static DeviceChanged onItself(Change change, Device device) {
    return new DeviceChanged(null, device.setup().name(), change, device.setup().name());
  }

  @Override
  public String action() {
    return change.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
