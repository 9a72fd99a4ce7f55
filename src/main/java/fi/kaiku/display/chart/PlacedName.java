package fi.kaiku.display.chart;

/** A text in its place; its foot is where its base line stands. */
record PlacedName(String text, ChartColour colour, Foot foot, Anchor anchor) {

  private static final double ASCENT = 11;
  private static final double DESCENT = 4;

  /** Which part of the text stands on its foot. */
  enum Anchor {
    START("start", 0),
    MIDDLE("middle", 0.5),
    END("end", 1);

    private final String word;
    private final double before;

    Anchor(String word, double before) {
      this.word = word;
      this.before = before;
    }

    String word() {
      return word;
    }
  }

  TextBox box(Breadth breadth) {
    var width = TextWidth.of(text);
    var left = foot.x(breadth) - anchor.before * width;
    return new TextBox(left, left + width, foot.down() - ASCENT, foot.down() + DESCENT);
  }
}
