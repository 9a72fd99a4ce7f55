package fi.kaiku.platform;

import java.util.Base64;
import javax.crypto.spec.SecretKeySpec;

/** The county's one secret of 256 bits, from which every other key is derived. */
public final class MasterKey {

  static final int BYTES = 32;

  private final byte[] value;

  MasterKey(byte[] value) {
    if (value.length != BYTES) {
      throw new Refused("the key must be 32 bytes, in base64; this one has " + value.length);
    }
    this.value = value.clone();
  }

  public static MasterKey ofBase64(String text) {
    try {
      return new MasterKey(Base64.getDecoder().decode(text.strip()));
    } catch (IllegalArgumentException e) {
      throw new Refused("the key is not base64");
    }
  }

  byte[] value() {
    return value.clone();
  }

  SecretKeySpec asHmacKey() {
    return new SecretKeySpec(value, "HmacSHA256");
  }

  @Override
  public String toString() {
    return "MasterKey";
  }
}
