package fi.kaiku.channel.poster;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.web.LiveUnits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.paper.PdfUa;
import fi.kaiku.paper.PrintedSheet.Size;
import fi.kaiku.paper.SpokenParts;
import fi.kaiku.platform.Language;
import fi.kaiku.platform.PublicUrl;
import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;

/** Posters and cards, "placard/sheet", as a phone sees them and as somebody hears them. */
@KaikuTest
class QrSheetsTest {

  /**
   * As near as phones hold them: one look in thirty fails whatever the code, so phones look again.
   */
  private static final List<Integer> DOTS_AN_INCH = List.of(150, 200, 100, 300, 120, 250);

  private static final List<Size> SIZES = List.of(Size.A4, Size.A5, Size.A6);

  @Autowired QrSheets sheets;
  @Autowired LiveUnits units;
  @Autowired PublicUrl address;
  @Autowired JdbcClient jdbc;
  @Autowired MockMvc mvc;

  private UnitId unit = new UnitId(new UUID(0, 0));

  @BeforeEach
  void a_unit_with_a_long_name() {
    unit =
        GivenUnit.named("Länsi-Uudenmaan lasten ja nuorten suun terveydenhuolto Kirkkonummi")
            .insert(jdbc);
  }

  @Test
  void every_sheet_is_one_page_whose_code_leads_a_phone_to_the_units_form() throws Exception {
    for (var language : Language.values()) {
      var expected = address.of(units.shortPath(unit)) + "?lang=" + language.code();
      for (var size : SIZES) {
        try (var document = Loader.loadPDF(sheets.pdf(unit, language, size))) {
          assertThat(document.getNumberOfPages()).as(language + " " + size).isOne();
          assertThat(read(document)).as(language + " " + size).isEqualTo(expected);
          assertThat(new PDFTextStripper().getText(document))
              .contains("Kirkkonummi", units.shortPath(unit));
          picture(document, language, size);
        }
      }
    }
  }

  @Test
  void every_sheet_passes_pdf_ua() {
    for (var language : Language.values()) {
      assertThat(PdfUa.failures(sheets.pdf(unit, language, Size.A6))).isEmpty();
    }
    assertThat(PdfUa.failures(sheets.pdf(unit, Language.SV, Size.A4))).isEmpty();
  }

  @Test
  void a_name_that_is_finnish_in_every_language_is_marked_as_finnish() throws IOException {
    assertThat(SpokenParts.languages(sheets.pdf(unit, Language.SV, Size.A4))).contains("fi");
    assertThat(SpokenParts.languages(sheets.pdf(unit, Language.FI, Size.A4)))
        .allMatch(language -> language.equals("fi"));
  }

  @Test
  void a_manager_prints_for_their_own_units_only() throws Exception {
    var path = "/posters/sheet?language=sv&size=A5&unit=" + unit.value();
    var own = GivenViewer.inUnits(Set.of(unit.value()), Permission.CHANGE_CHANNELS);
    var other = GivenViewer.inUnits(Set.of(new UUID(0, 7)), Permission.CHANGE_CHANNELS);
    assertThat(status(path, own)).isEqualTo(200);
    assertThat(status(path, other)).isEqualTo(404);
    assertThat(status("/posters", GivenViewer.of(Permission.READ_COMMENTS))).isEqualTo(403);
  }

  @Test
  void a_file_that_is_kept_says_of_which_unit_it_is() throws Exception {
    var path = "/posters/sheet?language=sv&size=A5&unit=" + unit.value();
    var own = GivenViewer.inUnits(Set.of(unit.value()), Permission.CHANGE_CHANNELS);
    assertThat(response(path, own).getHeader("Content-Disposition"))
        .contains(
            URLEncoder.encode(sheets.file(unit, Language.SV, Size.A5), UTF_8).replace("+", "%20"))
        .endsWith("sv%20A5.pdf");
  }

  private int status(String path, Viewer viewer) throws Exception {
    return response(path, viewer).getStatus();
  }

  private MockHttpServletResponse response(String path, Viewer viewer) throws Exception {
    return mvc.perform(get(path).requestAttr(Viewer.ATTRIBUTE, viewer)).andReturn().getResponse();
  }

  private static String read(PDDocument document) throws IOException {
    for (int near : DOTS_AN_INCH) {
      var text = look(new PDFRenderer(document).renderImageWithDPI(0, near));
      if (text.isPresent()) {
        return text.get();
      }
    }
    return "no code read";
  }

  private static Optional<String> look(BufferedImage page) {
    int width = page.getWidth();
    int height = page.getHeight();
    var dots = page.getRGB(0, 0, width, height, null, 0, width);
    var light = new RGBLuminanceSource(width, height, dots);
    return Stream.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))
        .flatMap(dark -> decoded(dark).stream())
        .findFirst();
  }

  private static Optional<String> decoded(Binarizer dark) {
    try {
      return Optional.of(new QRCodeReader().decode(new BinaryBitmap(dark)).getText());
    } catch (ReaderException e) {
      return Optional.empty();
    }
  }

  private static void picture(PDDocument document, Language language, Size size)
      throws IOException {
    if (Boolean.getBoolean("kaiku.pictures")) {
      var file = new File("target/pictures/placard-" + language.code() + "-" + size + ".png");
      var _ = file.getParentFile().mkdirs();
      ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, 150), "png", file);
    }
  }
}
