package fi.kaiku.display.chart;

/** How wide texts are, in pixels, at 13 pixels; rather too wide than too narrow. */
final class TextWidth {

  private static final double SLIM = 3.8;
  private static final double DIGIT = 6.6;
  private static final double USUAL = 6.9;
  private static final double CAPITAL = 8.2;
  private static final double BROAD = 11;

  private TextWidth() {}

  static double of(String text) {
    return text.codePoints().mapToDouble(TextWidth::of).sum();
  }

  /** The text, or as much of its beginning as fits, with an ellipsis. */
  static String cut(String text, double width) {
    if (of(text) <= width) {
      return text;
    }
    var length = text.length();
    while (length > 1 && of(text.substring(0, length) + "…") > width) {
      length = text.offsetByCodePoints(length, -1);
    }
    return text.substring(0, length).stripTrailing() + "…";
  }

  private static double of(int character) {
    if ("iljtfrI.,:;'|!()-– \u00a0\u202f".indexOf(character) >= 0) {
      return SLIM;
    }
    if ("mwMW%…".indexOf(character) >= 0) {
      return BROAD;
    }
    if (Character.isDigit(character)) {
      return DIGIT;
    }
    return Character.isUpperCase(character) ? CAPITAL : USUAL;
  }
}
