package fi.kaiku.encounter.csv;

import fi.kaiku.platform.PlainText;
import java.util.List;

/**
 * One record of a file.
 *
 * @param line where it begins, counted from 1; a record may go on over several lines
 */
record CsvRow(int line, List<String> values) {

  /** Stands where octets are that the charset does not know. */
  static final char UNREADABLE = '\uFFFF';

  /** Stands where a NUL is, which no text has. */
  static final char NUL = '\uFFFE';

  /** On how many lines it stands. */
  int lines() {
    return 1 + Math.toIntExact(values.stream().mapToLong(CsvRow::lineEnds).sum());
  }

  boolean isBlank() {
    return values.stream().allMatch(value -> PlainText.of(value).isEmpty());
  }

  boolean isReadable() {
    return values.stream().allMatch(CsvRow::isReadable);
  }

  boolean holdsNul() {
    return values.stream().anyMatch(value -> value.indexOf(NUL) >= 0);
  }

  static boolean isReadable(String value) {
    return value.indexOf(UNREADABLE) < 0 && value.indexOf(NUL) < 0;
  }

  /**
   * Whether a quotation mark may have swallowed the end of one row and the beginning of another: a
   * value goes on over several lines and holds as many delimiters as a good part of a row, or the
   * record has not the columns it should.
   */
  boolean mayHoldOtherRows(int columns, char delimiter) {
    if (lines() == 1) {
      return false;
    }
    var inside =
        values.stream()
            .filter(value -> lineEnds(value) > 0)
            .flatMapToInt(String::chars)
            .filter(c -> c == delimiter)
            .count();
    return values.size() != columns || inside * 2 >= columns - 1;
  }

  /** The row without empty cells beyond the columns that have a name. */
  CsvRow within(int columns) {
    var more = values.size() > columns ? values.subList(columns, values.size()) : List.<String>of();
    return more.isEmpty() || !new CsvRow(line, more).isBlank()
        ? this
        : new CsvRow(line, values.subList(0, columns));
  }

  private static long lineEnds(String value) {
    long ends = 0;
    for (int i = 0; i < value.length(); i++) {
      var c = value.charAt(i);
      var followed = c == '\r' && i + 1 < value.length() && value.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !followed)) {
        ends++;
      }
    }
    return ends;
  }

  @Override
  public String toString() {
    return "CsvRow at line " + line;
  }
}
