package fi.kaiku.channel.link;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.invitation.LinkToken;
import fi.kaiku.platform.Language;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriUtils;

/**
 * A link in somebody's hand, open or not: with either one may say no to messages.
 *
 * @param text as it stands in the address
 * @param open the same when it is open
 */
record HeldLink(
    String text, LinkToken token, String nonce, Language language, @Nullable OpenLink open) {

  static HeldLink of(OpenLink open) {
    return new HeldLink(open.token().value(), open.token(), open.nonce(), open.language(), open);
  }

  boolean made(@Nullable String someNonce) {
    return someNonce != null
        && MessageDigest.isEqual(nonce.getBytes(UTF_8), someNonce.getBytes(UTF_8));
  }

  /** Where its pages are; without a language. */
  String path() {
    return "/s/" + UriUtils.encodePathSegment(text, UTF_8);
  }

  /** Names no token: this may come into a log. */
  @Override
  public String toString() {
    return "HeldLink";
  }
}
