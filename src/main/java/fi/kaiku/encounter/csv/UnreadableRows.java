package fi.kaiku.encounter.csv;

import java.nio.charset.Charset;

/**
 * Counts the rows of a file with octets that cannot be read. A few are accidents of single rows;
 * many tell that the file is written in another charset than expected, or is no text.
 */
final class UnreadableRows {

  private static final int FEW = 2;
  private static final int ONE_IN = 10;

  private int rows;
  private int unreadable;
  private int firstLine;
  private boolean nul;

  void count(CsvRow row) {
    rows++;
    if (!row.isReadable()) {
      unreadable++;
      nul |= row.holdsNul();
      firstLine = firstLine == 0 ? row.line() : firstLine;
    }
  }

  /**
   * To be asked when the file has been read through.
   *
   * @throws FileRefused when the rows that cannot be read are many
   */
  void refuseMany(Charset charset) {
    if (unreadable > Math.max(FEW, rows / ONE_IN)) {
      throw nul
          ? new FileRefused("binary")
          : new FileRefused("other-charset", charset.name(), String.valueOf(firstLine));
    }
  }
}
