package fi.kaiku.display.chart;

/** What a text or a mark takes of a plot, in pixels from its upper left corner. */
record TextBox(double left, double right, double top, double bottom) {

  static TextBox around(double x, double y, double half) {
    return new TextBox(x - half, x + half, y - half, y + half);
  }

  boolean overlaps(TextBox other) {
    return left < other.right && other.left < right && top < other.bottom && other.top < bottom;
  }

  boolean isWithin(TextBox frame) {
    return left >= frame.left && right <= frame.right && top >= frame.top && bottom <= frame.bottom;
  }
}
