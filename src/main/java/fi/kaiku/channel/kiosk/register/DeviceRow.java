package fi.kaiku.channel.kiosk.register;

import fi.kaiku.channel.kiosk.Device;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A device on the list.
 *
 * @param seen when it last told of itself, in the reader's words; null when it never has
 * @param battery per cent; null when it has none, or does not tell
 */
record DeviceRow(
    UUID id,
    String name,
    String unit,
    State state,
    @Nullable String seen,
    @Nullable Integer battery,
    int waiting,
    int refused,
    String version) {

  private static final int LOW = 20;

  /** How a device is, the worst first. */
  enum State {
    SILENT,
    UNPAIRED,
    WELL
  }

  static DeviceRow of(Device device, String unit, Instant now, Language reader) {
    var heard = device.heard();
    return new DeviceRow(
        device.id().value(),
        device.setup().name(),
        unit,
        state(device, now),
        heard.at() == null ? null : Helsinki.moment(heard.at(), reader),
        heard.battery(),
        heard.waiting(),
        heard.refused(),
        heard.version());
  }

  private static State state(Device device, Instant now) {
    if (!device.isPaired()) {
      return State.UNPAIRED;
    }
    return device.isSilent(now) ? State.SILENT : State.WELL;
  }

  public boolean batteryIsLow() {
    return battery != null && battery < LOW;
  }
}
