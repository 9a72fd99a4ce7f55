package fi.kaiku.channel.link.dressed;

import fi.kaiku.invitation.LinkToken;
import fi.kaiku.platform.NotFound;
import java.util.Optional;

/**
 * Finds the token in what the text around a link made of it: a full stop or a quote behind it, a
 * bracket before it, marks inside it that nobody sees. A longer word is not guessed at.
 */
final class DressedToken {

  private DressedToken() {}

  /** The first word of a text, when it is as long as a token and of its letters. */
  static Optional<LinkToken> in(String text) {
    var seen = text.codePoints().filter(DressedToken::isSeen).toArray();
    int from = 0;
    while (from < seen.length && !isOfWord(seen[from])) {
      from++;
    }
    int to = from;
    while (to < seen.length && isOfWord(seen[to])) {
      to++;
    }
    try {
      return Optional.of(LinkToken.of(new String(seen, from, to - from)));
    } catch (NotFound e) {
      return Optional.empty();
    }
  }

  /** Neither a soft hyphen, a zero-width space, a mark of direction nor how an emoji is drawn. */
  private static boolean isSeen(int character) {
    return Character.getType(character) != Character.FORMAT
        && !(character >= 0xFE00 && character <= 0xFE0F)
        && !(character >= 0xE0100 && character <= 0xE01EF)
        && character != 0x034F;
  }

  private static boolean isOfWord(int character) {
    return switch (Character.getType(character)) {
      case Character.NON_SPACING_MARK,
          Character.COMBINING_SPACING_MARK,
          Character.ENCLOSING_MARK,
          Character.LETTER_NUMBER,
          Character.OTHER_NUMBER,
          Character.SURROGATE ->
          true;
      default -> Character.isLetterOrDigit(character) || character == 0xFFFD;
    };
  }
}
