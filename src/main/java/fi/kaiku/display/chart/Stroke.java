package fi.kaiku.display.chart;

import org.jspecify.annotations.Nullable;

/** How a line is drawn; kinds are told apart without colour. */
public enum Stroke {
  PLAIN(1.5, null),
  FINE(1, null),
  DASHED(1.3, "5 4"),
  DOTTED(1.5, "1.5 4"),
  TARGET(2, "8 4");

  private final double width;
  private final @Nullable String dashes;

  Stroke(double width, @Nullable String dashes) {
    this.width = width;
    this.dashes = dashes;
  }

  /** In pixels. */
  double width() {
    return width;
  }

  @Nullable String dashes() {
    return dashes;
  }
}
