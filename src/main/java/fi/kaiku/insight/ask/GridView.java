package fi.kaiku.insight.ask;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures side by side: the values of a second dimension, or the counts of a funnel.
 *
 * @param columns the names of the dimensions that stand in the rows
 * @param heads the names of the columns beside them
 * @param left how many rows are left out of the page
 */
record GridView(List<String> columns, List<String> heads, List<Row> rows, int left) {

  /** Whether no cell has a figure. */
  boolean isHidden() {
    return rows.stream().flatMap(row -> row.cells.stream()).allMatch(cell -> cell.text == null);
  }

  /** One row; as many names as there are dimensions in the rows. */
  record Row(List<String> names, List<Cell> cells) {}

  /**
   * One cell.
   *
   * @param head the name of its column
   * @param text none when it is hidden, as it is when nobody belongs to it
   * @param more its interval and n, for a figure that has them
   */
  record Cell(String head, @Nullable String text, @Nullable More more) {}

  /** What belongs beside a figure. */
  record More(String interval, String n) {}
}
