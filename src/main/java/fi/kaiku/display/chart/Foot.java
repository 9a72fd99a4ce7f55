package fi.kaiku.display.chart;

/**
 * A place in a plot of any width.
 *
 * @param share how far across it, 0…1
 * @param aside how far to the right of that, in pixels
 * @param down how far from its top, in pixels
 */
record Foot(double share, double aside, double down) {

  /** The same place, moved by pixels. */
  Foot moved(double right, double below) {
    return new Foot(share, aside + right, down + below);
  }

  /** A place on the way to another, both without pixels aside. */
  Foot towards(Foot other, double part) {
    return new Foot(share + part * (other.share - share), 0, down + part * (other.down - down));
  }

  /** How far from the left of a plot of the least width, in pixels. */
  double x(Breadth breadth) {
    return share * breadth.plot() + aside;
  }
}
