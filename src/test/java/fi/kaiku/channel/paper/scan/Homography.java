package fi.kaiku.channel.paper.scan;

/**
 * Takes the unit square to any four corners, as a camera does (Heckbert 1989, Fundamentals of
 * Texture Mapping and Image Warping, 2.2.3).
 */
final class Homography {

  private final double a;
  private final double b;
  private final double c;
  private final double d;
  private final double e;
  private final double f;
  private final double g;
  private final double h;

  /**
   * To these corners.
   *
   * @param x of the corners at (0,0), (1,0), (0,1), (1,1)
   */
  Homography(double[] x, double[] y) {
    double dx1 = x[1] - x[3];
    double dx2 = x[2] - x[3];
    double dx3 = x[0] - x[1] + x[3] - x[2];
    double dy1 = y[1] - y[3];
    double dy2 = y[2] - y[3];
    double dy3 = y[0] - y[1] + y[3] - y[2];
    double all = dx1 * dy2 - dx2 * dy1;
    g = (dx3 * dy2 - dx2 * dy3) / all;
    h = (dx1 * dy3 - dx3 * dy1) / all;
    a = x[1] - x[0] + g * x[1];
    b = x[2] - x[0] + h * x[2];
    c = x[0];
    d = y[1] - y[0] + g * y[1];
    e = y[2] - y[0] + h * y[2];
    f = y[0];
  }

  double[] at(double u, double v) {
    double w = g * u + h * v + 1;
    return new double[] {(a * u + b * v + c) / w, (d * u + e * v + f) / w};
  }
}
