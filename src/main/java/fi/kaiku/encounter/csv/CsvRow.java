package fi.kaiku.encounter.csv;

import java.util.List;

/**
 * One record of a file.
 *
 * @param line where it begins, counted from 1; a record may go on over several lines
 */
record CsvRow(int line, List<String> values) {

  @Override
  public String toString() {
    return "CsvRow at line " + line;
  }
}
