package fi.kaiku.people.signin;

import static java.nio.charset.StandardCharsets.UTF_8;

import fi.kaiku.people.SignInName;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The page of ours to go to after signing in. What might lead elsewhere, or to no page at all, is
 * dropped; what an address may not hold is encoded.
 */
record BackTo(String path) {

  private static final String HOME = "/";
  private static final int LONGEST = 2_000;

  /** What the characters of an address are, beside letters and digits (RFC 3986). */
  private static final String SIGNS = "-._~!$&'()*+,;=:@/?#%";

  /**
   * What browsers or the firewall would read another way: {@code //}, {@code /../}, {@code %2F}.
   */
  private static final Pattern MISLEADING =
      Pattern.compile("//|/\\.{1,2}(?:/|$)|;|%(?:2[ef5]|5c|3b|[01]|7f)", Pattern.CASE_INSENSITIVE);

  BackTo {
    path = isOurs(path) ? encoded(path) : HOME;
  }

  private static boolean isOurs(String text) {
    var page = encoded(text.split("[?#]", 2)[0]);
    return text.length() <= LONGEST
        && SignInName.isPlain(text)
        && text.indexOf('\\') < 0
        && page.startsWith("/")
        && !page.startsWith("/sign-")
        && !MISLEADING.matcher(page).find();
  }

  private static String encoded(String text) {
    var address = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      var character = text.codePointAt(i);
      if (isPlain(character) && (character != '%' || isEncodedAt(i, text))) {
        address.appendCodePoint(character);
      } else {
        for (var octet : Character.toString(character).getBytes(UTF_8)) {
          address.append(String.format(Locale.ROOT, "%%%02X", octet));
        }
      }
      i += Character.charCount(character);
    }
    return address.toString();
  }

  private static boolean isPlain(int character) {
    return character < 128
        && (Character.isLetterOrDigit(character) || SIGNS.indexOf(character) >= 0);
  }

  private static boolean isEncodedAt(int place, String text) {
    return text.length() > place + 2
        && HexFormat.isHexDigit(text.charAt(place + 1))
        && HexFormat.isHexDigit(text.charAt(place + 2));
  }
}
