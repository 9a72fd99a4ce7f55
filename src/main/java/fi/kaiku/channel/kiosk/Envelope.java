package fi.kaiku.channel.kiosk;

import java.util.Base64;

/** An answer as it lies on a tablet, sealed to the county. */
public final class Envelope {

  private final int key;
  private final byte[] point;
  private final byte[] nonce;
  private final byte[] text;

  private Envelope(int key, byte[] point, byte[] nonce, byte[] text) {
    this.key = key;
    this.point = point;
    this.nonce = nonce;
    this.text = text;
  }

  /**
   * Of three texts in base64url.
   *
   * @throws IllegalArgumentException when one of them is not
   */
  public static Envelope of(int key, String point, String nonce, String text) {
    var base64 = Base64.getUrlDecoder();
    return new Envelope(key, base64.decode(point), base64.decode(nonce), base64.decode(text));
  }

  /** The number of the county's key that it is sealed to. */
  int key() {
    return key;
  }

  /** The tablet's own public key, made for this answer alone: 65 bytes, uncompressed. */
  byte[] point() {
    return point.clone();
  }

  /** 12 bytes. */
  byte[] nonce() {
    return nonce.clone();
  }

  /** What is inside, with its tag (AES-256-GCM). */
  byte[] text() {
    return text.clone();
  }

  @Override
  public String toString() {
    return "Envelope";
  }
}
