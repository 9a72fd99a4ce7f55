package fi.kaiku.text;

/** Whether a theme is thanked for, criticised, or only spoken of: an idea, a request. */
public enum Sign {
  PLUS("+"),
  MINUS("-"),
  NEUTRAL("~");

  private final String word;

  Sign(String word) {
    this.word = word;
  }

  /** As in files: {@code +}, {@code -} or {@code ~}. */
  public String word() {
    return word;
  }

  /**
   * The sign of that word.
   *
   * @throws IllegalArgumentException when there is none
   */
  public static Sign of(String word) {
    for (var sign : values()) {
      if (sign.word.equals(word)) {
        return sign;
      }
    }
    throw new IllegalArgumentException("no sign " + word);
  }
}
