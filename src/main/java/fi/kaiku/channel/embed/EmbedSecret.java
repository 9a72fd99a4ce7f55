package fi.kaiku.channel.embed;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What another service signs with: 256 random bits.
 *
 * @param text base64url, 43 characters; its bytes in ASCII are the key
 */
record EmbedSecret(String text) {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int BYTES = 32;

  static EmbedSecret fresh() {
    var bits = new byte[BYTES];
    RANDOM.nextBytes(bits);
    return new EmbedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
  }

  /** HMAC-SHA-256 of a text. */
  byte[] signature(String signed) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(text.getBytes(US_ASCII), "HmacSHA256"));
      return mac.doFinal(signed.getBytes(US_ASCII));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  /** Not the secret: this may come into a log. */
  @Override
  public String toString() {
    return "EmbedSecret";
  }
}
