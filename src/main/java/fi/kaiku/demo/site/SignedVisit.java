package fi.kaiku.demo.site;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * What the other service says of a visit to it, signed as the guide for such services says ({@code
 * docs/integrations/embed.md}).
 *
 * @param unit its OID
 * @param service the code of the unit's service
 */
record SignedVisit(String unit, String service) {

  private static final long OPEN_SECONDS = 3_600;
  private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

  /** A context for one view of a page. */
  String context(String secret, Instant now) {
    var claims =
        "{\"unit\":\"%s\",\"service\":\"%s\",\"exp\":%d,\"jti\":\"%s\"}"
            .formatted(unit, service, now.getEpochSecond() + OPEN_SECONDS, UUID.randomUUID());
    var signed = part(HEADER.getBytes(UTF_8)) + "." + part(claims.getBytes(UTF_8));
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(US_ASCII), "HmacSHA256"));
      return signed + "." + part(mac.doFinal(signed.getBytes(US_ASCII)));
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HMAC-SHA-256", e);
    }
  }

  private static String part(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
