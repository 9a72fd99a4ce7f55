package fi.kaiku.encounter.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.List;
import org.springframework.core.io.InputStreamSource;

/**
 * What the bytes of a file say of it before it is read as text.
 *
 * @param charset the one to read with: UTF-8 when a byte order mark says so, else the expected one
 * @param byteOrderMark how many bytes to skip
 */
record FileStart(Charset charset, int byteOrderMark) {

  private static final int LONGEST_SIGNATURE = 8;

  private static final byte[] UTF_8_MARK = bytes(0xEF, 0xBB, 0xBF);
  private static final List<byte[]> UTF_16_MARKS = List.of(bytes(0xFF, 0xFE), bytes(0xFE, 0xFF));
  private static final List<byte[]> WORKBOOKS =
      List.of(bytes('P', 'K', 3, 4), bytes(0xD0, 0xCF, 0x11, 0xE0));
  private static final List<byte[]> OTHERS =
      List.of(bytes('%', 'P', 'D', 'F'), bytes(0x1F, 0x8B), bytes('{'), bytes('<'), bytes('['));

  /**
   * Looks at the first bytes, and when one byte is expected for each character, whether the file is
   * UTF-8 all the same.
   */
  static FileStart of(InputStreamSource source, Charset expected) throws IOException {
    byte[] start;
    try (var in = source.getInputStream()) {
      start = in.readNBytes(LONGEST_SIGNATURE);
    }
    refuse(start);
    if (begins(start, UTF_8_MARK)) {
      return new FileStart(UTF_8, UTF_8_MARK.length);
    }
    if (!expected.equals(UTF_8) && isUtf8BeyondAscii(source)) {
      throw new FileRefused("is-utf-8", expected.name());
    }
    return new FileStart(expected, 0);
  }

  private static void refuse(byte[] start) {
    if (start.length == 0) {
      throw new FileRefused("empty");
    }
    if (beginsAny(start, WORKBOOKS)) {
      throw new FileRefused("workbook");
    }
    if (beginsAny(start, UTF_16_MARKS)) {
      throw new FileRefused("utf-16");
    }
    if (beginsAny(start, OTHERS)) {
      throw new FileRefused("binary");
    }
  }

  /** Text with letters beyond ASCII that is sound UTF-8 is practically never anything else. */
  private static boolean isUtf8BeyondAscii(InputStreamSource source) throws IOException {
    var decoder = UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT);
    try (Reader reader = new InputStreamReader(source.getInputStream(), decoder)) {
      var buffer = new char[8192];
      var beyond = false;
      for (int count = reader.read(buffer); count >= 0; count = reader.read(buffer)) {
        for (int i = 0; i < count && !beyond; i++) {
          beyond = buffer[i] > 0x7F;
        }
      }
      return beyond;
    } catch (CharacterCodingException otherCharset) {
      return false;
    }
  }

  private static boolean beginsAny(byte[] start, List<byte[]> signatures) {
    return signatures.stream().anyMatch(signature -> begins(start, signature));
  }

  private static boolean begins(byte[] start, byte[] signature) {
    return start.length >= signature.length
        && Arrays.equals(start, 0, signature.length, signature, 0, signature.length);
  }

  private static byte[] bytes(int... values) {
    var bytes = new byte[values.length];
    for (int i = 0; i < values.length; i++) {
      bytes[i] = (byte) values[i];
    }
    return bytes;
  }
}
