package fi.kaiku.display.chart;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What lies below the points of a plot. */
public sealed interface ChartLayer {

  /**
   * A filled area, such as an interval along a line.
   *
   * @param edge once around it
   */
  record Band(List<Position> edge, ChartColour colour) implements ChartLayer {}

  /**
   * A line through positions.
   *
   * @param name none where another part of the same line has it
   */
  record Line(List<Position> path, Stroke stroke, ChartColour colour, @Nullable Name name)
      implements ChartLayer {

    /** Without a name. */
    public static Line through(List<Position> path, Stroke stroke, ChartColour colour) {
      return new Line(List.copyOf(path), stroke, colour, null);
    }

    /** A level one, such as a target or a limit. */
    public static Line level(
        double from, double to, double value, Stroke stroke, ChartColour colour) {
      return through(List.of(new Position(from, value), new Position(to, value)), stroke, colour);
    }

    public Line named(Wording wording, Side side, ChartColour written) {
      return new Line(path, stroke, colour, new Name(wording, side, written));
    }
  }

  /** What a line is called, and where that is written. */
  record Name(Wording wording, Side side, ChartColour colour) {}

  /** Where the name of a line stands. */
  enum Side {
    /** Beside the plot, at the line's right end. */
    END,
    /** In the plot, above or below the line, where no point is covered. */
    ALONG
  }
}
