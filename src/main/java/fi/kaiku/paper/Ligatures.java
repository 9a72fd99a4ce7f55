package fi.kaiku.paper;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.nio.ByteBuffer;

/**
 * Takes from a face what joins letters into one shape, such as f and t in "after": some of these
 * shapes stand for no letter of Unicode, which PDF/UA does not allow (ISO 14289-1, 7.21.7), and
 * whoever hears the sheet would miss them.
 */
final class Ligatures {

  private static final int TABLES = 4;
  private static final int FIRST = 12;
  private static final int ENTRY = 16;
  private static final int TAG = 4;
  private static final String SUBSTITUTIONS = "GSUB";

  private Ligatures() {}

  /** The same file, in which the table of substitutions has a name that nobody reads. */
  static byte[] without(byte[] face) {
    var file = face.clone();
    int count = ByteBuffer.wrap(file).getShort(TABLES);
    for (int table = 0; table < count; table++) {
      int at = FIRST + table * ENTRY;
      if (new String(file, at, TAG, US_ASCII).equals(SUBSTITUTIONS)) {
        file[at] = 'g';
      }
    }
    return file;
  }
}
