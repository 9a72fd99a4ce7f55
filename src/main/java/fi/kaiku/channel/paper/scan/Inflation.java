package fi.kaiku.channel.paper.scan;

import static java.nio.charset.StandardCharsets.US_ASCII;

import fi.kaiku.channel.paper.scan.ScanRefused.Reason;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Refuses PDF files in which a few bytes stand for very many, before anything else reads them:
 * every stream that looks like one of zlib (RFC 1950) is unpacked and counted, and nothing of it
 * kept.
 */
final class Inflation {

  /** A page in colour and 600 dots an inch, not compressed. */
  private static final long MOST_BYTES = 120L << 20;

  /** Nothing shorter unpacks to more than that: zlib packs 1 032 bytes into one at best. */
  private static final int HARMLESS = 100 << 10;

  private static final byte[] BEGIN = "stream".getBytes(US_ASCII);
  private static final byte[] END = "endstream".getBytes(US_ASCII);

  private Inflation() {}

  static void check(byte[] file) throws ScanRefused {
    if (packedTwice(file)) {
      throw new ScanRefused(Reason.TOO_MUCH);
    }
    int at = find(BEGIN, file, 0);
    while (at >= 0) {
      int from = data(file, at + BEGIN.length);
      int to = find(END, file, from);
      int end = to < 0 ? file.length : to;
      if (end - from > HARMLESS && isZlib(file, from) && unpacks(file, from, end) > MOST_BYTES) {
        throw new ScanRefused(Reason.TOO_MUCH);
      }
      at = to < 0 ? -1 : find(BEGIN, file, to + END.length);
    }
  }

  /** No scanner packs what is packed already. */
  private static boolean packedTwice(byte[] file) {
    var name = "/FlateDecode".getBytes(US_ASCII);
    for (int at = find(name, file, 0); at >= 0; at = find(name, file, at + 1)) {
      int next = at + name.length;
      while (next < file.length && file[next] <= ' ' && file[next] >= 0) {
        next++;
      }
      if (matches(name, file, next)) {
        return true;
      }
    }
    return false;
  }

  private static long unpacks(byte[] file, int from, int to) {
    var inflater = new Inflater();
    var sink = new byte[64 << 10];
    try {
      inflater.setInput(file, from, to - from);
      long count = 0;
      while (!inflater.finished() && !inflater.needsInput() && count <= MOST_BYTES) {
        int unpacked = inflater.inflate(sink);
        if (unpacked == 0 && inflater.needsDictionary()) {
          break;
        }
        count += unpacked;
      }
      return count;
    } catch (DataFormatException _) {
      return inflater.getBytesWritten();
    } finally {
      inflater.end();
    }
  }

  /** Where the data begins: after the end of the line. */
  private static int data(byte[] file, int at) {
    int next = at;
    while (next < file.length && (file[next] == '\r' || file[next] == '\n')) {
      next++;
    }
    return next;
  }

  private static boolean isZlib(byte[] file, int at) {
    return at + 1 < file.length
        && (file[at] & 0x0F) == 8
        && ((file[at] & 0xFF) * 256 + (file[at + 1] & 0xFF)) % 31 == 0;
  }

  private static int find(byte[] word, byte[] file, int from) {
    for (int at = from; at <= file.length - word.length; at++) {
      if (file[at] == word[0] && matches(word, file, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean matches(byte[] word, byte[] file, int at) {
    if (at + word.length > file.length) {
      return false;
    }
    for (int i = 0; i < word.length; i++) {
      if (file[at + i] != word[i]) {
        return false;
      }
    }
    return true;
  }
}
