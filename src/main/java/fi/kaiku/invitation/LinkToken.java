package fi.kaiku.invitation;

import fi.kaiku.platform.NotFound;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The secret part of a survey link: 13 characters of Bitcoin's base-58 alphabet, 76 random bits.
 * Stored only as SHA-256.
 */
public record LinkToken(String value) {

  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final int LENGTH = 13;
  private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LENGTH + "}");

  public LinkToken {
    if (!FORM.matcher(value).matches()) {
      throw new NotFound("no such link");
    }
  }

  public static LinkToken of(String text) {
    return new LinkToken(text);
  }

  public static LinkToken random(RandomGenerator random) {
    var text = new StringBuilder(LENGTH);
    for (int i = 0; i < LENGTH; i++) {
      text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
    }
    return new LinkToken(text.toString());
  }

  public byte[] sha256() {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      return digest.digest(value.getBytes(StandardCharsets.US_ASCII));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    return "LinkToken";
  }
}
