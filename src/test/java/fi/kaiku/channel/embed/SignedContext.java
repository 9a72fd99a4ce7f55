package fi.kaiku.channel.embed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What another service signs, made as its developers would by the guide. */
record SignedContext(String unit, String service, long expires, String nonce) {

  private static final String HEADER = "{\"alg\":\"HS256\",\"typ\":\"JWT\"}";

  String signedWith(String secret) {
    return signed(HEADER, claims(""), secret);
  }

  String asking(String questionnaire, String secret) {
    return signed(HEADER, claims(",\"questionnaire\":\"" + questionnaire + "\""), secret);
  }

  String claims(String more) {
    return "{\"unit\":\"%s\",\"service\":\"%s\",\"exp\":%d,\"jti\":\"%s\"%s}"
        .formatted(unit, service, expires, nonce, more);
  }

  static String signed(String header, String claims, String secret) {
    try {
      var text = encoded(header.getBytes(UTF_8)) + "." + encoded(claims.getBytes(UTF_8));
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
      return text + "." + encoded(mac.doFinal(text.getBytes(UTF_8)));
    } catch (java.security.GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  static String encoded(byte[] bytes) {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }
}
