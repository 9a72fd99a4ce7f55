package fi.kaiku.text;

/**
 * A stretch of a text.
 *
 * @param from the place of its first character, from 0
 * @param to the place after its last character
 */
public record Span(int from, int to) {

  public Span {
    if (from < 0 || to < from) {
      throw new IllegalArgumentException("no stretch of a text: " + from + " to " + to);
    }
  }

  /** These words of a text, as far as it reaches. */
  public String of(String text) {
    return text.substring(Math.min(from, text.length()), Math.min(to, text.length()));
  }
}
