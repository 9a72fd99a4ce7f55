package fi.kaiku.channel.kiosk;

import java.util.Base64;

/**
 * An answer as it lies on a tablet, sealed to the county.
 *
 * @param key number of the county's key that it is sealed to
 * @param point the tablet's own public key, made for this answer alone: 65 bytes, uncompressed
 * @param nonce 12 bytes
 * @param text what is inside, with its tag (AES-256-GCM)
 */
public record Envelope(int key, byte[] point, byte[] nonce, byte[] text) {

  /**
   * Of three texts in base64url.
   *
   * @throws IllegalArgumentException when one of them is not
   */
  public static Envelope of(int key, String point, String nonce, String text) {
    var base64 = Base64.getUrlDecoder();
    return new Envelope(key, base64.decode(point), base64.decode(nonce), base64.decode(text));
  }

  @Override
  public String toString() {
    return "Envelope";
  }
}
