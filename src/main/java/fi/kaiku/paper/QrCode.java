package fi.kaiku.paper;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;

/**
 * A QR code (ISO/IEC 18004) that is read also when up to 15 % of it is worn or covered (error
 * correction M), drawn as one path so that it is sharp at every size.
 *
 * @param size the width of the drawing, with four modules left white on each side
 * @param path its dark modules as the {@code d} of an SVG path; a module is one unit wide
 */
public record QrCode(int size, String path) {

  /** What stays white around the code, in modules (ISO/IEC 18004, 5.3.8). */
  private static final int QUIET = 4;

  /**
   * The code of a text.
   *
   * @throws IllegalArgumentException when it is empty or too long for any code: about 2 300 bytes
   */
  public static QrCode of(String text) {
    try {
      var modules = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
      return new QrCode(modules.getWidth() + 2 * QUIET, path(modules));
    } catch (WriterException e) {
      throw new IllegalArgumentException("no QR code holds this", e);
    }
  }

  /** Neighbours in a row are one rectangle. */
  private static String path(ByteMatrix modules) {
    var path = new StringBuilder();
    for (int y = 0; y < modules.getHeight(); y++) {
      int x = 0;
      while (x < modules.getWidth()) {
        int from = x;
        while (x < modules.getWidth() && modules.get(x, y) == 1) {
          x++;
        }
        if (x > from) {
          rectangle(path, from + QUIET, y + QUIET, x - from);
        }
        x++;
      }
    }
    return path.toString();
  }

  private static void rectangle(StringBuilder path, int x, int y, int width) {
    path.append('M').append(x).append(' ').append(y);
    path.append('h').append(width).append("v1h-").append(width).append('z');
  }
}
