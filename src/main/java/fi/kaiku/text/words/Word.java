package fi.kaiku.text.words;

/**
 * A word, a number, a picture or a mark of feeling.
 *
 * @param from the place of its first character in the text
 * @param to the place after its last
 * @param text in small letters, without what nobody sees
 */
public record Word(int from, int to, String text) {

  boolean isWritten() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }
}
