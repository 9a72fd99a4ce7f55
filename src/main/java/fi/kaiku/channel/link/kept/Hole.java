package fi.kaiku.channel.link.kept;

import java.security.SecureRandom;
import java.util.HexFormat;

/** What a page that is kept leaves open: it belongs to one visit, one link or one response. */
public enum Hole {
  TOKEN,
  NONCE,
  UNIT,
  DAY,
  /** What lets the style and script of this very response run. */
  POLICY;

  /** Known to this process alone, so that no name and no text holds it. */
  static final String SECRET = secret();

  /** Letters and digits that stand on a written page in the place of the value. */
  public String mark() {
    return SECRET + name();
  }

  private static String secret() {
    var bits = new byte[16];
    new SecureRandom().nextBytes(bits);
    return "hole" + HexFormat.of().formatHex(bits);
  }
}
