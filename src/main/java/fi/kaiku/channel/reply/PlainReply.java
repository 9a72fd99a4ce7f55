package fi.kaiku.channel.reply;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A reply without its dress: digits of any script as 0–9, wide and decorated letters as plain ones,
 * one kind of space, nothing that is not seen. Knows where each character stood, so that words can
 * be taken as they were written.
 */
final class PlainReply {

  private static final int KEYCAP_TEN = 0x1F51F;

  /** The frame of a key around a digit, and whether it is shown in colour. */
  private static final String FRAMES = "\u20E3\uFE0E\uFE0F";

  /** Take room and show nothing. */
  private static final String FILLERS = "\u115F\u1160\u3164\uFFA0\u0000";

  private final String written;
  private final String text;

  /** For each character of the plain text its place in what was written; one more for the end. */
  private final int[] origins;

  private PlainReply(String written, String text, int[] origins) {
    this.written = written;
    this.text = text;
    this.origins = origins;
  }

  static PlainReply of(String written) {
    var text = new StringBuilder(written.length());
    var origins = new int[3 * written.length() + 1];
    for (int i = 0; i < written.length(); ) {
      var character = written.codePointAt(i);
      var plain = plain(character);
      Arrays.fill(origins, text.length(), text.length() + plain.length(), i);
      text.append(plain);
      i += Character.charCount(character);
    }
    origins[text.length()] = written.length();
    return new PlainReply(written, text.toString(), Arrays.copyOf(origins, text.length() + 1));
  }

  String text() {
    return text;
  }

  /** As it was written, from a place in the plain text on. */
  String writtenFrom(int place) {
    return written.substring(origins[place]).strip();
  }

  /** At most three characters. */
  private static String plain(int character) {
    if (character == KEYCAP_TEN) {
      return "10";
    }
    if (FRAMES.indexOf(character) >= 0 || FILLERS.indexOf(character) >= 0) {
      return "";
    }
    return switch (Character.getType(character)) {
      case Character.DECIMAL_DIGIT_NUMBER -> "" + Character.digit(character, 10);
      case Character.FORMAT -> "";
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL ->
          " ";
      case Character.LOWERCASE_LETTER,
          Character.UPPERCASE_LETTER,
          Character.OTHER_LETTER,
          Character.MODIFIER_LETTER ->
          letter(character);
      default -> Character.toString(character);
    };
  }

  private static String letter(int character) {
    var letter = Character.toString(character);
    var plain = Normalizer.normalize(letter, Normalizer.Form.NFKC);
    return plain.length() <= 2 ? plain : letter;
  }

  @Override
  public String toString() {
    return "PlainReply";
  }
}
