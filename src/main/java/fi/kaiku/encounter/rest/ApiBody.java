package fi.kaiku.encounter.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.HttpStatus;

/** What was sent, at most 5 MB of it. */
final class ApiBody {

  private static final int MOST_BYTES = 5 * 1024 * 1024;

  private final byte[] bytes;

  private ApiBody(byte[] bytes) {
    this.bytes = bytes;
  }

  /**
   * Reads the body of a request.
   *
   * @throws CallRefused 413 when it is longer than 5 MB, of which no more is read
   */
  static ApiBody of(HttpServletRequest request) throws IOException {
    var bytes =
        request.getContentLengthLong() > MOST_BYTES
            ? new byte[MOST_BYTES + 1]
            : request.getInputStream().readNBytes(MOST_BYTES + 1);
    if (bytes.length > MOST_BYTES) {
      throw new CallRefused(HttpStatus.CONTENT_TOO_LARGE, "too-large", "");
    }
    return new ApiBody(bytes);
  }

  ByteArrayInputStream open() {
    return new ByteArrayInputStream(bytes);
  }

  /** In hexadecimal. */
  String sha256() {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
