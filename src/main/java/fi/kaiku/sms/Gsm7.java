package fi.kaiku.sms;

import java.io.ByteArrayOutputStream;

/** The default alphabet of GSM 03.38 with its extension table. */
final class Gsm7 {

  private static final char ESCAPE = 0x1B;
  private static final String BASIC =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String EXTENDED = "\f^{}\\[~]|€";
  private static final byte[] EXTENDED_CODES = {
    0x0A, 0x14, 0x28, 0x29, 0x2F, 0x3C, 0x3D, 0x3E, 0x40, 0x65
  };

  private Gsm7() {}

  /** How many septets a character takes: 1, 2, or 0 when the alphabet has no such character. */
  static int septets(int character) {
    if (character != ESCAPE && BASIC.indexOf(character) >= 0) {
      return 1;
    }
    return EXTENDED.indexOf(character) >= 0 ? 2 : 0;
  }

  /** One septet to an octet, as data coding 0 of SMPP has it; unknown characters become "?". */
  static byte[] encode(String text) {
    var octets = new ByteArrayOutputStream(text.length());
    text.chars()
        .forEach(
            character -> {
              var extended = EXTENDED.indexOf(character);
              if (extended >= 0) {
                octets.write(ESCAPE);
                octets.write(EXTENDED_CODES[extended]);
              } else {
                octets.write(septets(character) == 0 ? '?' : BASIC.indexOf(character));
              }
            });
    return octets.toByteArray();
  }

  static String decode(byte[] octets) {
    var text = new StringBuilder(octets.length);
    for (int i = 0; i < octets.length; i++) {
      if (octets[i] == ESCAPE && i + 1 < octets.length) {
        text.append(extended(octets[++i]));
      } else {
        text.append(BASIC.charAt(octets[i] & 0x7F));
      }
    }
    return text.toString();
  }

  private static char extended(byte code) {
    for (int i = 0; i < EXTENDED_CODES.length; i++) {
      if (EXTENDED_CODES[i] == code) {
        return EXTENDED.charAt(i);
      }
    }
    return ' ';
  }
}
