package fi.kaiku.display.chart;

import java.util.List;

/**
 * What a chart shows, in the values of its figures. Lines and bands lie below the points, in their
 * own order.
 *
 * @param points in the order in which the keys go through them
 * @param events what happened on the way, named above the plot
 */
public record Plot(
    ChartAxis across,
    ChartAxis up,
    List<ChartLayer> layers,
    List<ChartPoint> points,
    List<ChartEvent> events) {

  /** The height of the plot itself, in pixels. */
  static final int HEIGHT = 288;

  Foot foot(Position at) {
    return new Foot(across.scale().share(at.across()), 0, down(at.up()));
  }

  double down(double value) {
    return HEIGHT * (1 - up.scale().share(value));
  }
}
