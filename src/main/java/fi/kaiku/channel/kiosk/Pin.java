package fi.kaiku.channel.kiosk;

import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * What leads out of a tablet's page, as a tablet can check it without a net: PBKDF2 with
 * HMAC-SHA-256. It keeps out hands, not whoever takes the tablet apart.
 */
public final class Pin {

  /** Rounds; a tablet takes about a tenth of a second for them. */
  public static final int ROUNDS = 100_000;

  private static final Pattern DIGITS = Pattern.compile("[0-9]{4,8}");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int SALT_BYTES = 16;
  private static final int BITS = 256;

  private final byte[] salt;
  private final byte[] hash;

  Pin(byte[] salt, byte[] hash) {
    this.salt = salt.clone();
    this.hash = hash.clone();
  }

  /**
   * Of digits that somebody has chosen.
   *
   * @throws BadInput when they are not four to eight digits
   */
  public static Pin of(String digits) {
    if (!DIGITS.matcher(digits).matches()) {
      throw new BadInput(Fault.of("pin", "kiosk.fault.pin"));
    }
    var salt = new byte[SALT_BYTES];
    RANDOM.nextBytes(salt);
    return new Pin(salt, derived(digits, salt));
  }

  private static byte[] derived(String digits, byte[] salt) {
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
          .generateSecret(new PBEKeySpec(digits.toCharArray(), salt, ROUNDS, BITS))
          .getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has PBKDF2", e);
    }
  }

  public byte[] salt() {
    return salt.clone();
  }

  public byte[] hash() {
    return hash.clone();
  }

  @Override
  public String toString() {
    return "Pin";
  }
}
