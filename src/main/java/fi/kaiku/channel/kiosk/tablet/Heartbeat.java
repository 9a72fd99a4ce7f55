package fi.kaiku.channel.kiosk.tablet;

import fi.kaiku.channel.kiosk.Device.Heard;
import fi.kaiku.channel.kiosk.DeviceCallRefused;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/**
 * What a device tells of itself: {@code {"queue": 3, "refused": 0, "battery": 80, "version":
 * "1.2"}}; what is missing is not known, or none.
 */
final class Heartbeat {

  private static final int MOST = 1_000_000;
  private static final int FULL = 100;
  private static final int LONGEST_VERSION = 40;

  private Heartbeat() {}

  /**
   * Reads a call.
   *
   * @throws DeviceCallRefused 400 naming the member that is wrong
   */
  static Heard read(JsonNode call, Instant now) {
    return new Heard(
        now,
        number(call, "battery", FULL),
        orNone(number(call, "queue", MOST)),
        orNone(number(call, "refused", MOST)),
        version(call.path("version")));
  }

  private static @Nullable Integer number(JsonNode call, String member, int most) {
    var node = call.path(member);
    if (node.isMissingNode() || node.isNull()) {
      return null;
    }
    if (!node.isInt() || node.asInt() < 0 || node.asInt() > most) {
      throw new DeviceCallRefused(HttpStatus.BAD_REQUEST, "no-number", member);
    }
    return node.asInt();
  }

  private static int orNone(@Nullable Integer number) {
    return number == null ? 0 : number;
  }

  private static String version(JsonNode node) {
    if (node.isMissingNode() || node.isNull()) {
      return "";
    }
    var text = node.isString() ? node.asString() : "?";
    if (text.length() > LONGEST_VERSION || !text.matches("[A-Za-z0-9._+-]*")) {
      throw new DeviceCallRefused(HttpStatus.BAD_REQUEST, "no-version", "version");
    }
    return text;
  }
}
