package fi.kaiku.channel.kiosk;

import java.security.SecureRandom;
import java.util.Locale;

/**
 * Eight letters and digits that are typed on a tablet once, 40 bits. None of them looks like
 * another one.
 *
 * @param text upper case, as it is compared
 */
public record PairingCode(String text) {

  private static final String SIGNS = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";
  private static final int LENGTH = 8;
  private static final SecureRandom RANDOM = new SecureRandom();

  static PairingCode fresh() {
    var text = new StringBuilder(LENGTH);
    RANDOM.ints(LENGTH, 0, SIGNS.length()).forEach(at -> text.append(SIGNS.charAt(at)));
    return new PairingCode(text.toString());
  }

  /** As somebody has typed it: in small letters, with a hyphen or spaces. */
  public static PairingCode typed(String text) {
    var plain = text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Pd}]", "");
    return new PairingCode(plain.substring(0, Math.min(plain.length(), 2 * LENGTH)));
  }

  /** In two halves, as it is easiest to read: {@code K7PQ-3XNM}. */
  public String shown() {
    return text.substring(0, LENGTH / 2) + "-" + text.substring(LENGTH / 2);
  }

  byte[] hash() {
    return DeviceKey.sha256(text);
  }

  @Override
  public String toString() {
    return "PairingCode";
  }
}
