package fi.kaiku.channel.paper.form;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.microsoft.playwright.Browser.NewContextOptions;
import fi.kaiku.channel.paper.PaperBatch;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.journey.Browser;
import fi.kaiku.platform.Names.Worded;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;

/**
 * The first page of a form as a picture of 150 dots an inch, drawn by programs that others made.
 */
public record FormPictures(FormSheets sheets, SpringTemplateEngine templates, Browser browser) {

  private static final int DOTS = 150;
  private static final double SCALE = DOTS / 96.0;

  /** The printed file, drawn by PDFBox. */
  public BufferedImage byPdfBox(PaperBatch batch, Serial serial) {
    try (var document = Loader.loadPDF(sheets.pdf(batch, List.of(serial)))) {
      return new PDFRenderer(document).renderImageWithDPI(0, DOTS, ImageType.GRAY);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The page that is printed, drawn by Chromium. */
  public BufferedImage byChromium(PaperBatch batch, Serial serial) {
    var a4 = new NewContextOptions().setViewportSize(794, 1123).setDeviceScaleFactor(SCALE);
    try (var page = browser.window(a4)) {
      page.setContent(html(batch, serial));
      var picture = page.screenshot();
      return ImageIO.read(new ByteArrayInputStream(picture));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private String html(PaperBatch batch, Serial serial) throws IOException {
    var sheet = sheets.sheet(batch, List.of(serial), PenMarks.NONE);
    var model = new HashMap<>(sheet.model());
    model.put("sheet", sheet);
    model.put("county", new Worded("Hyvinvointialue", null));
    try (var css = FormPictures.class.getResourceAsStream("/paper/sheet.css")) {
      model.put("look", new String(Objects.requireNonNull(css).readAllBytes(), UTF_8));
    }
    return templates.process(sheet.template(), new Context(sheet.language().locale(), model));
  }
}
