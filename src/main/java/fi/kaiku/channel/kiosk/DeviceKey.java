package fi.kaiku.channel.kiosk;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** 256 random bits by which a device is known. They lie in the device; here only their SHA-256. */
public record DeviceKey(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  /** In base64url, 43 characters after the prefix. */
  static DeviceKey fresh() {
    var bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return new DeviceKey(
        "kaikudevice_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  byte[] hash() {
    return sha256(text);
  }

  static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  @Override
  public String toString() {
    return "DeviceKey";
  }
}
