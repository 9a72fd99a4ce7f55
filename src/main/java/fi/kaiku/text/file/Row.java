package fi.kaiku.text.file;

import fi.kaiku.text.Written;
import java.util.Map;

/**
 * A comment of a file.
 *
 * @param cells by the names of their columns
 */
record Row(String id, Written written, Map<String, String> cells) {

  /** What stands in a column; nothing when the file has none of that name. */
  String cell(String column) {
    return cells.getOrDefault(column, "");
  }
}
