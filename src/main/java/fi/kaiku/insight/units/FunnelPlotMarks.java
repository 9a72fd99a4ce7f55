package fi.kaiku.insight.units;

import fi.kaiku.display.Labels;
import fi.kaiku.display.chart.ChartColour;
import fi.kaiku.display.chart.ChartPoint;
import fi.kaiku.display.chart.Mark;
import fi.kaiku.display.chart.Position;
import fi.kaiku.statistics.FunnelPlot.Place;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/**
 * The units as points of a funnel plot, those of the fewest answers first. Those outside the limits
 * are named.
 */
record FunnelPlotMarks(List<UnitFiguresRow> shown, Labels labels) {

  List<ChartPoint> points() {
    return shown.stream()
        .sorted(Comparator.comparingLong(row -> Objects.requireNonNull(row.nps()).n()))
        .map(this::point)
        .toList();
  }

  private ChartPoint point(UnitFiguresRow row) {
    var nps = Objects.requireNonNull(row.nps());
    var place = Objects.requireNonNull(row.place());
    return new ChartPoint(
        new Position(nps.n(), nps.value()),
        mark(place),
        colour(place),
        reading(row, place),
        place == Place.INSIDE ? null : row.row().name());
  }

  private static Mark mark(Place place) {
    return switch (place) {
      case INSIDE -> Mark.DOT;
      case ABOVE -> Mark.UP;
      case FAR_ABOVE -> Mark.FAR_UP;
      case BELOW -> Mark.DOWN;
      case FAR_BELOW -> Mark.FAR_DOWN;
    };
  }

  private static ChartColour colour(Place place) {
    return switch (place) {
      case INSIDE -> ChartColour.BRAND;
      case ABOVE, FAR_ABOVE -> ChartColour.GOOD;
      case BELOW, FAR_BELOW -> ChartColour.BAD;
    };
  }

  private String reading(UnitFiguresRow row, Place place) {
    var score = Objects.requireNonNull(row.row().score());
    var figures =
        labels.text(
            "insight.time.reading",
            row.row().name(),
            score.value(),
            score.interval(),
            score.answers());
    return figures + " " + labels.text("insight.place." + place) + ".";
  }
}
