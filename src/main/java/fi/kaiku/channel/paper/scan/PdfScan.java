package fi.kaiku.channel.paper.scan;

import fi.kaiku.channel.paper.scan.ScanRefused.Reason;
import java.awt.image.BufferedImage;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;

/** Pages of a PDF file. What is in it beside its pages (scripts, links, files) is not looked at. */
final class PdfScan implements ScanFile {

  private static final float POINTS_AN_INCH = 72;
  private static final float LARGEST_SCALE = 300 / POINTS_AN_INCH;
  private static final int DEEPEST = 5;

  private final PDDocument document;
  private final PDFRenderer renderer;

  private PdfScan(PDDocument document) {
    this.document = document;
    this.renderer = new PDFRenderer(document);
    renderer.setSubsamplingAllowed(true);
  }

  static PdfScan open(byte[] file) throws ScanRefused {
    Inflation.check(file);
    try {
      var document = Loader.loadPDF(file);
      if (document.getNumberOfPages() > MOST_PAGES) {
        document.close();
        throw new ScanRefused(Reason.TOO_MUCH);
      }
      return new PdfScan(document);
    } catch (InvalidPasswordException _) {
      throw new ScanRefused(Reason.PROTECTED);
    } catch (IOException | RuntimeException _) {
      throw new ScanRefused(Reason.DAMAGED);
    }
  }

  @Override
  public int pages() {
    return document.getNumberOfPages();
  }

  /** A file may lie of how many pages it has, and its drawing may lead in circles. */
  @Override
  public BufferedImage page(int number) throws IOException {
    try {
      return drawn(number);
    } catch (RuntimeException | StackOverflowError e) {
      throw new IOException("a page that cannot be drawn", e);
    }
  }

  private BufferedImage drawn(int number) throws IOException {
    var page = document.getPage(number - 1);
    check(page.getResources(), 0);
    var box = page.getCropBox();
    var longer = Math.max(box.getWidth(), box.getHeight());
    if (!(longer > 0)) {
      throw new IOException("a page without a size");
    }
    var scale = Math.min(LARGEST_SCALE, LONGER_SIDE / longer);
    return renderer.renderImage(number - 1, scale, ImageType.GRAY);
  }

  /** A page with a picture that cannot be drawn would look blank, and is refused instead. */
  private static void check(@Nullable PDResources resources, int depth) throws IOException {
    if (resources == null || depth > DEEPEST) {
      return;
    }
    for (var name : resources.getXObjectNames()) {
      var object = resources.getXObject(name);
      if (object instanceof PDFormXObject form) {
        check(form.getResources(), depth + 1);
      } else if (object instanceof PDImageXObject picture) {
        check(picture);
      }
    }
  }

  private static void check(PDImageXObject picture) throws IOException {
    if ((long) picture.getWidth() * picture.getHeight() > MOST_PIXELS) {
      throw new IOException("a picture of too many pixels");
    }
    if (picture.getStream().getFilters().contains(COSName.JPX_DECODE)) {
      throw new IOException("a picture in JPEG 2000");
    }
  }

  @Override
  public void close() throws IOException {
    document.close();
  }
}
