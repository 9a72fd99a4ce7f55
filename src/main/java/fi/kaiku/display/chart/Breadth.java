package fi.kaiku.display.chart;

import java.util.Locale;

/**
 * How wide a drawing may be. Names are placed for the least width of each, so that none covers
 * another in a wider one. The margins are those of charts.css.
 */
enum Breadth {
  /** A phone, from 280 pixels. */
  NARROW(280, 34, 48),
  /** From 560 pixels. */
  MIDDLE(560, 44, 116),
  /** From 880 pixels. */
  WIDE(880, 44, 116),
  /** Across a page of A4 between its margins. */
  SHEET(640, 44, 116);

  private final int least;
  private final int left;
  private final int right;

  Breadth(int least, int left, int right) {
    this.least = least;
    this.left = left;
    this.right = right;
  }

  /** In pixels, with its margins. */
  int least() {
    return least;
  }

  int left() {
    return left;
  }

  int right() {
    return right;
  }

  /** The least width of the plot itself. */
  int plot() {
    return least - left - right;
  }

  /** How wide the name of a point may be; a longer one is cut. */
  double longestName() {
    return this == NARROW ? 110 : 170;
  }

  String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
