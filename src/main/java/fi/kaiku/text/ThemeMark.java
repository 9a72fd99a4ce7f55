package fi.kaiku.text;

/**
 * A theme that a comment speaks of.
 *
 * @param span the words that it rests on, in the masked text
 */
public record ThemeMark(Theme theme, Sign sign, Span span) {

  /** As in files: {@code waiting:-}. */
  public String word() {
    return theme.word() + ":" + sign.word();
  }
}
