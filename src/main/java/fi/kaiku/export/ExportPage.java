package fi.kaiku.export;

import fi.kaiku.display.FilterField;
import java.util.List;

/**
 * What the page shows on which files of single answers are fetched.
 *
 * @param from ISO, for a date field
 * @param to ISO, for a date field
 * @param format the chosen one's name
 */
record ExportPage(
    String from,
    String to,
    String format,
    List<FilterField> filters,
    List<Row> rows,
    int smallest) {

  /**
   * A file that has been asked for.
   *
   * @param about the months and the filters, in words
   * @param over whether nothing more will happen to it
   */
  record Row(
      String id,
      String state,
      String asked,
      List<String> about,
      String format,
      String answers,
      boolean over) {

    public boolean ready() {
      return state.equals(Export.State.READY.name());
    }
  }

  public boolean working() {
    return rows.stream().anyMatch(row -> !row.over());
  }
}
