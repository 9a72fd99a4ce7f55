package fi.kaiku.channel.kiosk;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a device sends: JSON, read strictly and within limits, and the key that it is known by. */
public final class DeviceCall {

  /** A whole batch of the longest comments in any script would be longer: devices send less. */
  public static final int MOST_BYTES = 5 * 1024 * 1024;

  private static final String SCHEME = "bearer ";
  private static final JsonMapper JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(20)
                          .maxStringLength(MOST_BYTES)
                          .maxNameLength(200)
                          .maxNumberLength(50)
                          .build())
                  .build())
          .build();

  private DeviceCall() {}

  /**
   * The key in {@code Authorization: Bearer KEY} (RFC 6750).
   *
   * @throws StrangeDevice when there is none
   */
  public static DeviceKey key(HttpServletRequest request) {
    var header = request.getHeader(HttpHeaders.AUTHORIZATION);
    if (header == null || !header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
      throw new StrangeDevice();
    }
    return new DeviceKey(header.substring(SCHEME.length()).strip());
  }

  /**
   * The object that a request holds.
   *
   * @throws DeviceCallRefused 413 when it is longer than 5 MB, 400 when it is no JSON object
   */
  public static JsonNode object(HttpServletRequest request) throws IOException {
    var bytes =
        request.getContentLengthLong() > MOST_BYTES
            ? new byte[MOST_BYTES + 1]
            : request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new DeviceCallRefused(HttpStatus.CONTENT_TOO_LARGE, "too-large", "");
    }
    return object(bytes);
  }

  /**
   * The object that bytes hold.
   *
   * @throws DeviceCallRefused 400 when they are no JSON object
   */
  public static JsonNode object(byte[] bytes) {
    try {
      var tree = JSON.readTree(bytes);
      if (!tree.isObject()) {
        throw new DeviceCallRefused(HttpStatus.BAD_REQUEST, "not-an-object", "");
      }
      return tree;
    } catch (JacksonException e) {
      throw new DeviceCallRefused(HttpStatus.BAD_REQUEST, "malformed", "");
    }
  }
}
