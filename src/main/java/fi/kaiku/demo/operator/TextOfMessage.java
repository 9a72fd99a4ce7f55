package fi.kaiku.demo.operator;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import java.util.Arrays;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;

/** Reads the text of a submitted message as a phone would: GSM 03.38, Latin-1 or UCS-2. */
final class TextOfMessage {

  private static final String GSM =
      "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞ\u001BÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?"
          + "¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
  private static final String EXTENSION_CODES = "\n\u0014()/<=>@e";
  private static final String EXTENSION = "\f^{}\\[~]|€";
  private static final char ESCAPE = '\u001B';
  private static final int UCS2 = 8;
  private static final int LATIN_1 = 3;

  private TextOfMessage() {}

  static String of(SubmitSm message) {
    var bytes = withoutHeader(payload(message), message.isUdhi());
    return switch (message.getDataCoding()) {
      case UCS2 -> new String(bytes, UTF_16BE);
      case LATIN_1 -> new String(bytes, ISO_8859_1);
      default -> gsm(bytes);
    };
  }

  private static byte[] payload(SubmitSm message) {
    var payload = message.getOptionalParameter(OptionalParameter.Message_payload.class);
    return payload == null ? message.getShortMessage() : payload.getValue();
  }

  private static byte[] withoutHeader(byte[] bytes, boolean headed) {
    return headed ? Arrays.copyOfRange(bytes, 1 + bytes[0], bytes.length) : bytes;
  }

  private static String gsm(byte[] bytes) {
    var text = new StringBuilder(bytes.length);
    boolean extended = false;
    for (var septet : bytes) {
      var character = GSM.charAt(septet & 0x7F);
      if (character == ESCAPE) {
        extended = true;
      } else {
        text.append(extended ? extension(septet) : character);
        extended = false;
      }
    }
    return text.toString();
  }

  private static char extension(byte septet) {
    var place = EXTENSION_CODES.indexOf(septet);
    return place < 0 ? ' ' : EXTENSION.charAt(place);
  }
}
