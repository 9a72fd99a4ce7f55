package fi.kaiku.insight.ask;

import fi.kaiku.display.Axis;
import fi.kaiku.display.ComparisonView;
import fi.kaiku.display.Notation;
import fi.kaiku.display.Numbers;
import fi.kaiku.display.Whisker;
import fi.kaiku.statistics.Figure;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of one value, a row for each group.
 *
 * @param columns the names of the dimensions
 * @param compared whether each row stands beside the same row of another period
 * @param left how many rows are left out of the page
 */
record TableView(List<String> columns, Ends ends, boolean compared, List<Group> groups, int left) {

  /** The ends of the axis that the pictures in the rows share. */
  record Ends(String low, String high, boolean cut) {

    static Ends of(Notation scale, Axis axis) {
      return switch (scale) {
        case SCORE -> new Ends(axis.isCut() ? "0" : "\u2212100", "100", axis.isCut());
        case PERCENT -> new Ends("0\u00a0%", "100\u00a0%", false);
        case MEAN -> new Ends("1", "5", false);
      };
    }
  }

  /** Whether no row has a figure. */
  boolean isHidden() {
    return groups.stream().flatMap(group -> group.rows.stream()).allMatch(r -> r.figure == null);
  }

  /**
   * The rows of one value of the first dimension.
   *
   * @param name none when there is one dimension only
   */
  record Group(@Nullable String name, List<Row> rows) {}

  /**
   * One group of people.
   *
   * @param figure none when it is hidden, as it is when nobody belongs to it
   * @param versus none when not compared, or not computed because one of the two is not shown
   */
  record Row(String name, @Nullable Cell figure, @Nullable ComparisonView versus) {}

  /** A figure with everything that belongs beside it. */
  record Cell(String value, String interval, String n, Whisker whisker) {

    static Cell of(Figure<?> figure, Notation scale, Axis axis, Numbers numbers) {
      return new Cell(
          scale.value(figure.value(), numbers),
          scale.interval(figure.interval(), numbers),
          numbers.whole(figure.n()),
          Whisker.of(figure, null, axis));
    }
  }
}
