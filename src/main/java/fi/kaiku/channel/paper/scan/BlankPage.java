package fi.kaiku.channel.paper.scan;

import java.awt.image.BufferedImage;

/**
 * Tells a page without anything on it: fewer dark spots than a single short word makes. Shadows at
 * the edges and single specks of dust do not count.
 */
final class BlankPage {

  /** Pixels are looked at in squares of so many by so many. */
  private static final int SQUARE = 4;

  /** A square is dark when it is so much darker than the paper; shades are 0–255. */
  private static final int DARKER = 50;

  /** What is left out at each edge: staples, holes, shadows. */
  private static final double EDGE = 0.05;

  /** Of a hundred thousand squares so many may be dark. */
  private static final int MOST_DARK = 12;

  private BlankPage() {}

  static boolean is(BufferedImage grey) {
    var shades = Pictures.shades(grey);
    int width = grey.getWidth();
    int left = (int) (width * EDGE);
    int top = (int) (grey.getHeight() * EDGE);
    var counts = new int[256];
    int squares = 0;
    for (int y = top; y + SQUARE <= grey.getHeight() - top; y += SQUARE) {
      for (int x = left; x + SQUARE <= width - left; x += SQUARE) {
        counts[mean(shades, width, x, y)]++;
        squares++;
      }
    }
    return dark(counts, squares) * 100_000L <= (long) MOST_DARK * squares;
  }

  private static int dark(int[] counts, int squares) {
    int paper = paper(counts, squares);
    int dark = 0;
    for (int shade = 0; shade < paper - DARKER; shade++) {
      dark += counts[shade];
    }
    return dark;
  }

  /** The shade in the middle of all. */
  private static int paper(int[] counts, int squares) {
    int seen = 0;
    for (int shade = 0; shade < counts.length; shade++) {
      seen += counts[shade];
      if (seen * 2 >= squares) {
        return shade;
      }
    }
    return counts.length - 1;
  }

  private static int mean(byte[] shades, int width, int x, int y) {
    int sum = 0;
    for (int dy = 0; dy < SQUARE; dy++) {
      for (int dx = 0; dx < SQUARE; dx++) {
        sum += shades[(y + dy) * width + x + dx] & 0xFF;
      }
    }
    return sum / (SQUARE * SQUARE);
  }
}
