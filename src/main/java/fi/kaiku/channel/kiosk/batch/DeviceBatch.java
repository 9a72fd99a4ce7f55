package fi.kaiku.channel.kiosk.batch;

import fi.kaiku.channel.kiosk.DeviceCallRefused;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import tools.jackson.databind.JsonNode;

/**
 * The answers of one call.
 *
 * @param now what the device's clock says while it sends; null when it does not tell
 */
record DeviceBatch(@Nullable Instant now, List<JsonNode> answers) {

  static final int MOST = 500;

  /**
   * Reads a call: {@code {"now": "2026-06-01T12:00:00Z", "answers": […]}}.
   *
   * @throws DeviceCallRefused 400 naming the member, 413 for too many answers
   */
  static DeviceBatch of(JsonNode call) {
    var answers = call.path("answers");
    if (!answers.isArray()) {
      throw new DeviceCallRefused(HttpStatus.BAD_REQUEST, "no-answers", "answers");
    }
    if (answers.size() > MOST) {
      throw new DeviceCallRefused(HttpStatus.CONTENT_TOO_LARGE, "too-many", "answers");
    }
    return new DeviceBatch(
        now(call.path("now")), StreamSupport.stream(answers.spliterator(), false).toList());
  }

  private static @Nullable Instant now(JsonNode told) {
    if (told.isMissingNode() || told.isNull()) {
      return null;
    }
    return SentTime.read(told)
        .orElseThrow(() -> new DeviceCallRefused(HttpStatus.BAD_REQUEST, "no-time", "now"));
  }

  @Override
  public String toString() {
    return "DeviceBatch";
  }
}
