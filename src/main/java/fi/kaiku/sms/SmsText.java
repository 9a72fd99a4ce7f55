package fi.kaiku.sms;

import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.Arrays;
import java.util.List;

/**
 * A text as the network carries it: which alphabet, how many parts, and what makes it dear.
 *
 * @param length septets in GSM-7, 16-bit units in UCS-2
 * @param parts how many messages the operator counts (3GPP TS 23.040: 160 septets or 70 units in
 *     one, 153 or 67 in each of several)
 * @param atFault the characters that GSM-7 lacks, each once, in order; empty for a GSM-7 text
 */
public record SmsText(String text, Encoding encoding, int length, int parts, List<String> atFault) {

  /** The alphabets. */
  public enum Encoding {
    GSM_7(160, 153),
    UCS_2(70, 67);

    private final int alone;
    private final int inRow;

    Encoding(int alone, int inRow) {
      this.alone = alone;
      this.inRow = inRow;
    }
  }

  public static SmsText of(String text) {
    var atFault =
        text.codePoints()
            .filter(character -> Gsm7.septets(character) == 0)
            .distinct()
            .mapToObj(Character::toString)
            .toList();
    var encoding = atFault.isEmpty() ? Encoding.GSM_7 : Encoding.UCS_2;
    var widths = text.codePoints().map(character -> width(character, encoding)).toArray();
    var length = Arrays.stream(widths).sum();
    var parts = length <= encoding.alone ? 1 : parts(widths, encoding.inRow);
    return new SmsText(text, encoding, length, parts, atFault);
  }

  /** Whether it goes as one part in the alphabet that costs least. */
  public boolean fitsOneGsm7Part() {
    return encoding == Encoding.GSM_7 && parts == 1;
  }

  /** The text as SMPP carries it: data coding 0 for GSM-7, 8 for UCS-2. */
  public byte[] octets() {
    return switch (encoding) {
      case GSM_7 -> Gsm7.encode(text);
      case UCS_2 -> text.getBytes(UTF_16BE);
    };
  }

  /** Reads what {@link #octets} wrote. */
  public static String read(byte[] octets, Encoding encoding) {
    return switch (encoding) {
      case GSM_7 -> Gsm7.decode(octets);
      case UCS_2 -> new String(octets, UTF_16BE);
    };
  }

  private static int width(int character, Encoding encoding) {
    return switch (encoding) {
      case GSM_7 -> Gsm7.septets(character);
      case UCS_2 -> Character.charCount(character);
    };
  }

  /** A character of two septets or two units is never cut in half. */
  private static int parts(int[] widths, int room) {
    int parts = 1;
    int used = 0;
    for (int width : widths) {
      if (used + width > room) {
        parts++;
        used = 0;
      }
      used += width;
    }
    return parts;
  }

  @Override
  public String toString() {
    return "SmsText " + encoding + " " + parts;
  }
}
