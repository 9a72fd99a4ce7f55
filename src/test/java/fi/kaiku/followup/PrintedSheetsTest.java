package fi.kaiku.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.followup.thanks.SampleCards;
import fi.kaiku.paper.Papers;
import fi.kaiku.paper.PdfUa;
import fi.kaiku.paper.PrintedSheet;
import fi.kaiku.paper.PrintedSheet.Size;
import fi.kaiku.platform.Language;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What is printed, as somebody hears it who does not see it: every sheet in every language. */
@KaikuTest
class PrintedSheetsTest {

  @Autowired Papers papers;

  @Test
  void every_sheet_passes_pdf_ua_in_every_language_and_size() {
    var failures = new TreeMap<String, List<String>>();
    for (var sheet : sheets()) {
      var found = PdfUa.failures(papers.pdf(sheet));
      if (!found.isEmpty()) {
        failures.put(sheet.template() + " " + sheet.language() + " " + sheet.size(), found);
      }
    }

    assertThat(failures).isEmpty();
  }

  @Test
  void posters_and_letters_fit_on_one_page_and_say_where_they_come_from() throws IOException {
    for (var sheet : sheets()) {
      try (var document = Loader.loadPDF(papers.pdf(sheet))) {
        assertThat(document.getDocumentInformation().getTitle()).isEqualTo(sheet.title());
        assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo(sheet.language().code());
        if (!sheet.template().equals("followup/minutes")) {
          assertThat(document.getNumberOfPages()).as(sheet.title()).isEqualTo(1);
        }
      }
    }
  }

  @Test
  void minutes_list_their_headings_for_whoever_leafs_through_them() throws IOException {
    try (var document = Loader.loadPDF(papers.pdf(SampleSheets.minutes(Language.SV)))) {
      var first = document.getDocumentCatalog().getDocumentOutline().getFirstChild();

      assertThat(first.getTitle()).isEqualTo("Siffror");
      assertThat(new PDFTextStripper().getText(document)).contains("Beslut", "Aino Virtanen");
    }
  }

  @Test
  void the_templates_are_known() {
    assertThat(sheets().stream().map(PrintedSheet::template).collect(Collectors.toSet()))
        .containsExactlyInAnyOrder("followup/card", "followup/poster", "followup/minutes");
  }

  private static List<PrintedSheet> sheets() {
    var sheets = new ArrayList<PrintedSheet>();
    for (var language : Language.values()) {
      sheets.add(SampleSheets.minutes(language));
      sheets.add(SampleSheets.poster(language, Size.A4));
      sheets.add(SampleSheets.poster(language, Size.A3));
      sheets.add(SampleCards.card(language, Size.A4, 0));
      sheets.add(SampleCards.card(language, Size.A5, 1));
      sheets.add(SampleCards.card(language, Size.A5, 2));
    }
    return sheets;
  }
}
