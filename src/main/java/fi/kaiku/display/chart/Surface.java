package fi.kaiku.display.chart;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a chart is drawn on; says how places and colours are written there. */
sealed interface Surface permits OnPage, OnPaper {

  /** Above the plot, for the names of events, in pixels. */
  int TOP = 34;

  /** Below the plot, for the names of an axis, in pixels. */
  int BOTTOM = 50;

  /** The height of the whole drawing, in pixels. */
  int WHOLE = TOP + Plot.HEIGHT + BOTTOM;

  /** The widths for which names are placed; only those of one are seen. */
  List<Breadth> breadths();

  String colour(ChartColour colour);

  /** A share of the plot's width, 0…1, as a coordinate. */
  String across(double share);

  /** Begins the drawing, with its name; what follows is measured from the plot's upper left. */
  void begin(Svg svg, Chart chart);

  /** Begins what is seen at this width only. */
  void beginWords(Svg svg, Breadth breadth);

  /** A line through all feet, or the area between them. */
  void path(Svg svg, List<Foot> feet, Path path);

  void point(Svg svg, Foot foot, ChartPoint point, boolean isFirst);

  void text(Svg svg, PlacedName name);

  /**
   * How a path is drawn.
   *
   * @param stroke none for an area, which is filled
   */
  record Path(ChartColour colour, @Nullable Stroke stroke) {

    boolean isFilled() {
      return stroke == null;
    }

    /** Names and values by turns. */
    @Nullable Object[] attributes(String data, Surface on, Object... more) {
      var attributes = new ArrayList<@Nullable Object>(List.of("d", data));
      var written = on.colour(colour);
      if (stroke == null) {
        Collections.addAll(attributes, "fill", written);
      } else {
        Collections.addAll(
            attributes,
            "fill",
            "none",
            "stroke",
            written,
            "stroke-width",
            stroke.width(),
            "stroke-dasharray",
            stroke.dashes());
      }
      Collections.addAll(attributes, more);
      return attributes.toArray();
    }
  }
}
