package fi.kaiku.sms.gateway;

import java.util.Optional;

/**
 * Where a piece of a long message belongs.
 *
 * @param reference the same for all pieces of a message, 0–65 535; comes again for later ones
 * @param number from 1
 * @param count how many pieces there are, 2–255
 */
public record MessagePart(int reference, int number, int count) {

  /** Concatenated messages with a reference of 8 and of 16 bits (3GPP TS 23.040, 9.2.3.24). */
  private static final int OF_8_BITS = 0x00;

  private static final int OF_16_BITS = 0x08;

  /** None when it is no piece of several. */
  public static Optional<MessagePart> of(int reference, int number, int count) {
    return count >= 2 && number >= 1 && number <= count
        ? Optional.of(new MessagePart(reference, number, count))
        : Optional.empty();
  }

  /**
   * What a user data header says.
   *
   * @param text begins with the header, its length first; what is cut says nothing
   */
  public static Optional<MessagePart> inHeader(byte[] text) {
    var end = text.length == 0 ? 0 : Math.min(text.length, 1 + octet(text, 0));
    for (int i = 1; i + 1 < end; i += 2 + octet(text, i + 1)) {
      var value = i + 2;
      var length = octet(text, i + 1);
      if (value + length > end) {
        return Optional.empty();
      }
      if (octet(text, i) == OF_8_BITS && length == 3) {
        return of(octet(text, value), octet(text, value + 2), octet(text, value + 1));
      }
      if (octet(text, i) == OF_16_BITS && length == 4) {
        var reference = octet(text, value) << 8 | octet(text, value + 1);
        return of(reference, octet(text, value + 3), octet(text, value + 2));
      }
    }
    return Optional.empty();
  }

  private static int octet(byte[] text, int place) {
    return text[place] & 0xFF;
  }
}
