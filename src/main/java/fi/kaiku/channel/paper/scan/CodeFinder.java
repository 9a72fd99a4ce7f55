package fi.kaiku.channel.paper.scan;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.LuminanceSource;
import com.google.zxing.NotFoundException;
import com.google.zxing.PlanarYUVLuminanceSource;
import com.google.zxing.Result;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.multi.qrcode.QRCodeMultiReader;
import java.awt.image.BufferedImage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * Finds QR codes on a page. It looks at the whole page first, then at its quarters, in other sizes,
 * turned, and with another idea of what is black; it gives up when all that is done.
 */
final class CodeFinder {

  private static final List<Double> SIZES = List.of(1.0, 0.5, 1.6);
  private static final List<Double> TURNS = List.of(0.0, 10.0, -10.0, 25.0, -25.0, 45.0);
  private static final List<Function<LuminanceSource, Binarizer>> BLACKS =
      List.of(HybridBinarizer::new, GlobalHistogramBinarizer::new);

  /** A quarter overlaps its neighbours, so that no code is cut by all. */
  private static final double QUARTER = 0.6;

  private static final Map<DecodeHintType, Object> HINTS = Map.of(DecodeHintType.TRY_HARDER, true);

  private final QRCodeMultiReader reader = new QRCodeMultiReader();
  private final Predicate<String> wanted;
  private final Map<String, Found> found = new LinkedHashMap<>();

  private CodeFinder(Predicate<String> wanted) {
    this.wanted = wanted;
  }

  /**
   * A code.
   *
   * @param text what it says
   * @param turn by which the page is turned clockwise, in radians
   */
  record Found(String text, double turn) {}

  /**
   * All codes that were seen before the first wanted one, with it; every code when there is none.
   */
  static List<Found> in(BufferedImage page, Predicate<String> wanted) {
    var finder = new CodeFinder(wanted);
    finder.look(page);
    return List.copyOf(finder.found.values());
  }

  private void look(BufferedImage page) {
    for (var turn : TURNS) {
      var turned = turn == 0 ? page : Pictures.turned(page, Math.toRadians(turn));
      for (var size : SIZES) {
        if (turn != 0 && size != 1.0) {
          continue;
        }
        var sized = size == 1.0 ? turned : Pictures.scaled(turned, size);
        if (lookAt(sized, Math.toRadians(turn))) {
          return;
        }
      }
    }
  }

  private boolean lookAt(BufferedImage page, double turned) {
    int width = page.getWidth();
    int height = page.getHeight();
    var all =
        new PlanarYUVLuminanceSource(
            Pictures.shades(page), width, height, 0, 0, width, height, false);
    int w = (int) (width * QUARTER);
    int h = (int) (height * QUARTER);
    for (var black : BLACKS) {
      if (read(all, black, turned)
          || read(all.crop(width - w, 0, w, h), black, turned)
          || read(all.crop(0, 0, w, h), black, turned)
          || read(all.crop(0, height - h, w, h), black, turned)
          || read(all.crop(width - w, height - h, w, h), black, turned)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a wanted one was among them. */
  private boolean read(
      LuminanceSource part, Function<LuminanceSource, Binarizer> black, double turned) {
    try {
      boolean enough = false;
      for (var result : reader.decodeMultiple(new BinaryBitmap(black.apply(part)), HINTS)) {
        found.putIfAbsent(result.getText(), new Found(result.getText(), turn(result) - turned));
        enough |= wanted.test(result.getText());
      }
      return enough;
    } catch (NotFoundException | RuntimeException _) {
      return false;
    }
  }

  /** From the upper left to the upper right corner of the code. */
  private static double turn(Result result) {
    var corners = result.getResultPoints();
    if (corners == null || corners.length < 3) {
      return 0;
    }
    return Math.atan2(corners[2].getY() - corners[1].getY(), corners[2].getX() - corners[1].getX());
  }
}
