package fi.kaiku.display.chart;

/** The shape of a point; what asks for attention has another shape, not only another colour. */
public enum Mark {
  /** A usual value. */
  DOT("M-4.5 0a4.5 4.5 0 1 0 9 0a4.5 4.5 0 1 0-9 0z", 5),
  /** Higher than chance explains. */
  UP("M0-7L6 5H-6z", 7),
  /** Lower than chance explains. */
  DOWN("M0 7L6-5H-6z", 7),
  /** Much higher. */
  FAR_UP("M0-9.5L8 6.5H-8z", 9),
  /** Much lower. */
  FAR_DOWN("M0 9.5L8-6.5H-8z", 9),
  /** No value can be told: a dash that stands on its place. */
  GAP("M-4-7H4V-5H-4z", 7);

  private final String path;
  private final double half;

  Mark(String path, double half) {
    this.path = path;
    this.half = half;
  }

  /** Its outline around 0, in pixels. */
  String path() {
    return path;
  }

  /** Half its size, in pixels. */
  double half() {
    return half;
  }

  boolean isFar() {
    return this == FAR_UP || this == FAR_DOWN;
  }
}
