package fi.kaiku.encounter.csv;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * Keeps a reader from swallowing what is no text: a NUL is marked, a record without an end is a
 * sign of a lost quote. Skips byte order marks. Ends the last line when the file does not.
 */
final class GuardedReader extends FilterReader {

  /** Far above the longest record of any extract, far below what would hurt. */
  private static final int LONGEST_RECORD = 1_000_000;

  private static final char BYTE_ORDER_MARK = '\uFEFF';

  private boolean atStart = true;
  private long sinceRecord;
  private int last = '\n';

  GuardedReader(Reader in) {
    super(in);
  }

  /** A record has been read whole. */
  void recordEnds() {
    sinceRecord = 0;
  }

  @Override
  public int read() throws IOException {
    var one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = readSome(buffer, offset, length);
    if (count < 0) {
      return endLastLine(buffer, offset);
    }
    for (int i = offset; i < offset + count; i++) {
      if (buffer[i] == '\0') {
        buffer[i] = CsvRow.NUL;
      }
    }
    sinceRecord += count;
    if (sinceRecord > LONGEST_RECORD) {
      throw new FileRefused("unclosed-quote");
    }
    if (count > 0) {
      last = buffer[offset + count - 1];
    }
    return count;
  }

  /** There may be more than one mark: each program that saves the file puts one before it. */
  private int readSome(char[] buffer, int offset, int length) throws IOException {
    int count = in.read(buffer, offset, length);
    while (atStart && count > 0 && buffer[offset] == BYTE_ORDER_MARK) {
      System.arraycopy(buffer, offset + 1, buffer, offset, count - 1);
      count = count > 1 ? count - 1 : in.read(buffer, offset, length);
    }
    atStart = false;
    return count;
  }

  private int endLastLine(char[] buffer, int offset) {
    if (last == '\n' || last == '\r') {
      return -1;
    }
    last = '\n';
    buffer[offset] = '\n';
    return 1;
  }
}
