package fi.kaiku.channel.paper.scan;

import fi.kaiku.channel.paper.scan.ScanRefused.Reason;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** Counts the pages of a TIFF file (TIFF 6.0, section 2: each directory names the next). */
final class TiffPages {

  private static final int FIRST = 4;
  private static final int ENTRY = 12;

  private TiffPages() {}

  /**
   * How many pages it has; a file whose directories lead in a circle has more than most.
   *
   * @throws ScanRefused when there are more than most, or the chain leads out of the file
   */
  static int count(byte[] file, int most) throws ScanRefused {
    var bytes = ByteBuffer.wrap(file);
    bytes.order(file[0] == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int count = 0;
    long at = unsigned(bytes, FIRST);
    while (at != 0) {
      if (++count > most) {
        throw new ScanRefused(Reason.TOO_MUCH);
      }
      int entries = at + 2 <= file.length ? bytes.getShort((int) at) & 0xFFFF : 0;
      at = unsigned(bytes, at + 2 + (long) entries * ENTRY);
    }
    if (count == 0) {
      throw new ScanRefused(Reason.DAMAGED);
    }
    return count;
  }

  private static long unsigned(ByteBuffer bytes, long at) throws ScanRefused {
    if (at < 0 || at + 4 > bytes.limit()) {
      throw new ScanRefused(Reason.DAMAGED);
    }
    return bytes.getInt((int) at) & 0xFFFF_FFFFL;
  }
}
