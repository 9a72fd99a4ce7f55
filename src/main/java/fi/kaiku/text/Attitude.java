package fi.kaiku.text;

/** What a comment is on the whole. */
public enum Attitude {
  POSITIVE("pos"),
  NEGATIVE("neg"),
  /** Both, in substance. */
  MIXED("mixed"),
  /** Neither: an idea, a question, something off the point. */
  NEUTRAL("neutral");

  private final String word;

  Attitude(String word) {
    this.word = word;
  }

  /** As in files and in the database: {@code pos}, {@code neg}, {@code mixed}, {@code neutral}. */
  public String word() {
    return word;
  }

  /**
   * The attitude of that word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Attitude of(String word) {
    for (var attitude : values()) {
      if (attitude.word.equals(word)) {
        return attitude;
      }
    }
    throw new IllegalArgumentException("no attitude " + word);
  }
}
