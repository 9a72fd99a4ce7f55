package fi.kaiku.paper;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.util.XRLog;
import fi.kaiku.platform.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import org.springframework.stereotype.Component;

/**
 * Prints pages of XHTML by openhtmltopdf. A page brings all that it shows: nothing is fetched, from
 * the network or from a disk, whatever the page asks for. What it says never reaches a log.
 */
@Component
class Press {

  /** Nobody hands out a page of more letters. */
  static final int LONGEST = 400_000;

  /** A pile of forms: 200 of two pages each, with a code on every page. */
  static final int LONGEST_PILE = 8_000_000;

  private static final int AT_ONCE = 2;

  /** The version of PDF that PDF/UA-1 is about (ISO 14289-1). */
  private static final float VERSION = 1.7f;

  static {
    XRLog.setLoggingEnabled(false);
  }

  private final Faces faces;
  private final Semaphore places = new Semaphore(AT_ONCE, true);

  Press(Faces faces) {
    this.faces = faces;
  }

  /**
   * A tagged PDF file.
   *
   * @throws IllegalArgumentException when the page is too long
   */
  byte[] print(String page, Language language) {
    return print(page, language, LONGEST);
  }

  /**
   * The same.
   *
   * @param longest the most letters, with those of the page's tags
   */
  byte[] print(String page, Language language, int longest) {
    if (page.length() > longest) {
      throw new IllegalArgumentException("too long to be printed");
    }
    places.acquireUninterruptibly();
    try {
      return printed(faces.printable(page), language);
    } catch (IOException failure) {
      throw new IllegalStateException("cannot print", failure);
    } finally {
      places.release();
    }
  }

  private byte[] printed(String page, Language language) throws IOException {
    var pdf = new ByteArrayOutputStream();
    try (var drawer = new BatikSVGDrawer()) {
      var builder = new PdfRendererBuilder();
      faces.addTo(builder);
      builder.useExternalResourceAccessControl(
          (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
      builder.useExternalResourceAccessControl(
          (_, _) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
      builder.useHyphenation(text -> Hyphens.in(text, language));
      builder.useSVGDrawer(drawer);
      builder.usePdfUaAccessibility(true);
      builder.usePdfVersion(VERSION);
      builder.withProducer("Kaiku");
      builder.addDOMMutator(Bookmarks::add);
      builder.withHtmlContent(page, null);
      builder.toStream(pdf);
      builder.run();
    }
    return pdf.toByteArray();
  }
}
