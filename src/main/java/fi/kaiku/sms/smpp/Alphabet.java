package fi.kaiku.sms.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;

import fi.kaiku.sms.SmsText;
import fi.kaiku.sms.SmsText.Encoding;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;

/**
 * Reads a text in the alphabet that its data_coding names: below 0x10 as SMPP 3.4 has them
 * (5.2.19), above as the coding groups of 3GPP TS 23.038, where other bits tell a class, a
 * compression or a waiting message.
 */
final class Alphabet {

  private static final char BYTE_ORDER = '\uFEFF';
  private static final char UNREADABLE = '\uFFFD';

  private Alphabet() {}

  static String read(byte coding, byte[] octets) {
    var code = coding & 0xFF;
    return switch (code >> 4) {
      case 0x0 -> ofSmpp(code, octets);
      case 0x1, 0x2, 0x3, 0x4, 0x5, 0x6, 0x7 -> byBits(code >> 2 & 0x3, octets);
      case 0xE -> ucs2(octets);
      case 0xF -> byBits(code >> 2 & 0x1, octets);
      default -> gsm7(octets);
    };
  }

  /** A piece of a long text: a character of two units may be cut in half at its ends. */
  static String readPart(byte coding, byte[] octets) {
    var whole = read(coding, octets);
    return whole.indexOf(UNREADABLE) < 0 || !isUcs2(coding & 0xFF) ? whole : units(octets);
  }

  /** The codes of SMPP's own below 8 never have these bits. */
  private static boolean isUcs2(int code) {
    return code >> 4 == 0xE || (code >> 4 < 0x8 && (code >> 2 & 0x3) == 2);
  }

  /** As they are, halves too. */
  private static String units(byte[] octets) {
    var units = ByteBuffer.wrap(octets, 0, octets.length / 2 * 2).asCharBuffer();
    return units.toString();
  }

  private static String ofSmpp(int code, byte[] octets) {
    return switch (code) {
      case 1, 2, 3, 4 -> new String(octets, ISO_8859_1);
      case 6 -> new String(octets, Charset.forName("ISO-8859-5"));
      case 7 -> new String(octets, Charset.forName("ISO-8859-8"));
      default -> byBits(code >> 2 & 0x3, octets);
    };
  }

  /** 0 the alphabet of GSM, 1 eight bits of anything, 2 UCS-2, 3 reserved. */
  private static String byBits(int alphabet, byte[] octets) {
    return switch (alphabet) {
      case 1 -> new String(octets, ISO_8859_1);
      case 2 -> ucs2(octets);
      default -> gsm7(octets);
    };
  }

  private static String gsm7(byte[] octets) {
    return SmsText.read(octets, Encoding.GSM_7);
  }

  private static String ucs2(byte[] octets) {
    var text = new String(octets, UTF_16BE);
    if (text.startsWith("\uFFFE")) {
      text = new String(octets, UTF_16LE);
    }
    return text.indexOf(BYTE_ORDER) == 0 ? text.substring(1) : text;
  }
}
