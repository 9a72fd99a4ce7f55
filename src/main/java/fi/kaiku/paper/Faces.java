package fi.kaiku.paper;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * How sheets look: their faces and their style. A sheet is embedded with all the letters that it
 * uses, and uses none that its faces lack: PDF/UA allows no letter without a shape.
 */
@Component
class Faces {

  private static final String UNKNOWN = "?";

  /**
   * A face of letters.
   *
   * @param weight as in CSS: 400 or 600
   */
  private record Face(String file, String family, int weight) {}

  private static final List<Face> ALL =
      List.of(
          new Face("SourceSans3-Regular.ttf", "Source Sans 3", 400),
          new Face("SourceSans3-Semibold.ttf", "Source Sans 3", 600),
          new Face("NotoEmoji-Regular.ttf", "Noto Emoji", 400));

  /**
   * What has been read once.
   *
   * @param letters that can be printed, as code points
   */
  private record Read(List<byte[]> files, Set<Integer> letters, String style) {}

  private volatile @Nullable Read read;

  /** The style of all sheets, as CSS. */
  String look() {
    return read().style();
  }

  void addTo(PdfRendererBuilder builder) {
    var files = read().files();
    for (int i = 0; i < ALL.size(); i++) {
      var face = ALL.get(i);
      var file = files.get(i);
      builder.useFont(
          () -> new ByteArrayInputStream(file),
          face.family(),
          face.weight(),
          FontStyle.NORMAL,
          true);
    }
  }

  /** A text without what cannot be printed: letters give way to a mark, everything else goes. */
  String printable(String text) {
    var letters = read().letters();
    if (text.codePoints().allMatch(letters::contains)) {
      return text;
    }
    var printable = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            point -> {
              if (letters.contains(point)) {
                printable.appendCodePoint(point);
              } else if (Character.isLetterOrDigit(point)) {
                printable.append(UNKNOWN);
              }
            });
    return printable.toString();
  }

  private Read read() {
    var known = read;
    if (known == null) {
      known = fromFiles();
      read = known;
    }
    return known;
  }

  private static Read fromFiles() {
    var files = ALL.stream().map(face -> Ligatures.without(bytes("fonts/" + face.file()))).toList();
    var letters = new HashSet<Integer>(Set.of((int) '\n', (int) '\t', (int) '\u00AD'));
    files.forEach(file -> addLetters(file, letters));
    return new Read(files, Set.copyOf(letters), new String(bytes("sheet.css"), UTF_8));
  }

  /** Of the planes that Unicode fills with writing and pictures. */
  private static void addLetters(byte[] file, Set<Integer> letters) {
    try (var face = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
      var shapes = face.getUnicodeCmapLookup();
      for (int point = ' '; point < 0x20000; point++) {
        if (shapes.getGlyphId(point) != 0 && isPrinted(point)) {
          letters.add(point);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What joins or varies pictures shows nothing by itself. */
  private static boolean isPrinted(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL, Character.FORMAT, Character.SURROGATE, Character.NON_SPACING_MARK ->
          false;
      default -> true;
    };
  }

  private static byte[] bytes(String file) {
    try (var stream = Faces.class.getResourceAsStream("/paper/" + file)) {
      return Objects.requireNonNull(stream).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
