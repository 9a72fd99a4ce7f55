package fi.kaiku.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.platform.Language;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** What the press does with whatever it is handed. */
class PressTest {

  private final Press press = new Press(new Faces());

  @Test
  void a_customers_pictures_and_lost_characters_do_not_stop_it() throws IOException {
    var pdf = print("<p>Kiitos ❤️👩🏽‍⚕️ \u000B\uFFFF Žemaitė, Łódź, Ελλάδα, Тюмень, العربية</p>");

    assertThat(PdfUa.failures(pdf)).isEmpty();
    assertThat(text(pdf)).contains("Kiitos ❤", "Žemaitė, Łódź, Ελλάδα, Тюмень, ???????");
  }

  @Test
  void long_finnish_words_are_divided_and_stay_whole_for_whoever_hears_them() throws IOException {
    var word = "Toimeentulotukihakemuskäsittelyjärjestelmäuudistushanke".repeat(3);
    var pdf = print("<p style=\"font-size: 30pt\">" + word + "</p>");

    assertThat(PdfUa.failures(pdf)).isEmpty();
    assertThat(text(pdf).replaceAll("[-\u00AD\\s]", "")).isEqualTo(word);
    assertThat(Hyphens.in("Kuntoutussuunnitelma", Language.FI).replace('\u00AD', '-'))
        .isEqualTo("Kun-tou-tus-suun-ni-telma");
    assertThat(Hyphens.in("rehabiliteringsplan", Language.SV)).isEqualTo("rehabiliteringsplan");
  }

  @Test
  void letters_that_a_face_would_join_stay_letters_for_whoever_hears_them() throws IOException {
    var words = "Uppgifter efter affär, after, staff, fjäll, flykt, fika, Affton, coffee";
    var pdf = print("<p>" + words + "</p>");

    assertThat(PdfUa.failures(pdf)).isEmpty();
    assertThat(text(pdf)).isEqualTo(words);
  }

  @Test
  void a_page_fetches_nothing_from_the_network_or_from_a_disk() throws IOException {
    try (var stranger = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      stranger.setSoTimeout(200);
      var there = "http://127.0.0.1:" + stranger.getLocalPort();

      print(
          "<link rel=\"stylesheet\" href=\"%1$s/a.css\" />",
          "<p style=\"background: url(%1$s/b.png)\">Kiitos</p><img src=\"%1$s/c.png\" alt=\"c\" />"
              + "<img src=\"file:/etc/hostname\" alt=\"d\" /><object data=\"%1$s/e.pdf\"></object>"
              + "<svg alt=\"f\" width=\"9\" height=\"9\"><image href=\"%1$s/f.png\" /></svg>",
          there);

      assertThatThrownBy(stranger::accept).isInstanceOf(SocketTimeoutException.class);
    }
  }

  @Test
  void a_drawing_with_words_is_printed_with_the_sheets_own_letters() {
    var pdf =
        print(
            "<p>NPS</p><svg xmlns=\"http://www.w3.org/2000/svg\" alt=\"NPS 71\" width=\"200\""
                + " height=\"60\"><text x=\"9\" y=\"30\" font-family=\"Source Sans 3\">71</text>"
                + "</svg>");

    assertThat(PdfUa.failures(pdf)).isEmpty();
  }

  @Test
  void nobody_prints_a_book() {
    assertThatThrownBy(() -> print("<p>" + "kiitos ".repeat(80_000) + "</p>"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_gate_is_no_gate_when_it_lets_a_sheet_without_a_title_through() {
    var page = "<html lang=\"fi\"><head></head><body><p>Kiitos</p></body></html>";

    assertThat(PdfUa.failures(press.print(page, Language.FI))).isNotEmpty();
  }

  private byte[] print(String body) {
    return print("", body, "");
  }

  private byte[] print(String head, String body, String where) {
    var page =
        """
        <html lang="fi"><head><title>Kiitos</title>
        <style>html { font-family: "Source Sans 3", "Noto Emoji"; }
        p { hyphens: auto; word-wrap: break-word; }</style>
        """
            + head.formatted(where)
            + "</head><body>"
            + (where.isEmpty() ? body : body.formatted(where))
            + "</body></html>";
    return press.print(page, Language.FI);
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document).strip();
    }
  }
}
