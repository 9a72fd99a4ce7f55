package fi.kaiku.channel.paper.form;

import static fi.kaiku.channel.paper.GivenForms.STATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.GivenForms;
import fi.kaiku.channel.paper.PageCodes;
import fi.kaiku.channel.paper.PageCodes.Reading;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.paper.PdfUa;
import fi.kaiku.paper.SpokenParts;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Forms that customers fill in with a pen. */
@KaikuTest
class PaperFormTest {

  private static final Path PICTURES = Path.of("target/pictures");

  @Autowired MockMvcTester browser;
  @Autowired PaperForms forms;
  @Autowired FormSheets sheets;
  @Autowired Questionnaires questionnaires;
  @Autowired PageCodes codes;
  @Autowired JdbcClient jdbc;

  private GivenForms given;

  @BeforeEach
  void forms() {
    given = new GivenForms(forms, questionnaires, jdbc);
  }

  @Test
  void every_questionnaire_makes_a_form_for_everybody_in_every_language() throws IOException {
    var unit = STATION.insert(jdbc);
    var failures = new TreeMap<String, List<String>>();
    for (var asked : questionnaires.all()) {
      var language = List.of(Language.values()).get(Math.floorMod(asked.code().hashCode(), 3));
      var batch = given.batch(unit, asked.code(), language, 1);
      var pdf = sheets.pdf(batch, forms.serials(batch));
      keep(asked.code() + "-" + language.code(), pdf);
      failures.put(asked.code(), PdfUa.failures(pdf));
      try (var document = Loader.loadPDF(pdf)) {
        assertThat(document.getNumberOfPages()).as(asked.code()).isEqualTo(sheets.pages(batch));
      }
    }

    assertThat(failures.values()).allMatch(List::isEmpty);
  }

  @Test
  void each_form_has_a_number_of_its_own_on_each_page() throws IOException {
    var batch = given.batch(STATION.insert(jdbc), "experience", Language.SV, 3);
    var serials = forms.serials(batch);

    assertThat(sheets.sheet(batch, serials, PenMarks.NONE).template())
        .isEqualTo("channel/form-sheet");
    try (var document = Loader.loadPDF(sheets.pdf(batch, serials))) {
      var text = new PDFTextStripper().getText(document);
      assertThat(serials).hasSize(3).doesNotHaveDuplicates();
      assertThat(serials).allMatch(serial -> text.contains(serial.text()));
      assertThat(document.getNumberOfPages()).isEqualTo(3 * sheets.pages(batch));
      assertThat(text).contains("Sätt kryss", "Man lyssnade på mig.");
    }
  }

  @Test
  void a_unit_whose_name_is_finnish_in_every_language_is_marked_as_finnish() throws IOException {
    var unit = GivenUnit.named("Kivenlahti").insert(jdbc);
    var marked = new TreeMap<Language, List<String>>();
    for (var language : Language.values()) {
      var batch = given.batch(unit, "experience", language, 1);
      var pdf = sheets.pdf(batch, forms.serials(batch));
      assertThat(PdfUa.failures(pdf)).isEmpty();
      marked.put(language, SpokenParts.languages(pdf));
    }
    assertThat(marked.get(Language.SV)).contains("fi");
    assertThat(marked.get(Language.FI)).doesNotContain("sv", "en");
  }

  @Test
  void a_code_that_anybody_else_made_is_foreign() {
    var serial = new Serial(100_001);
    var code = codes.write(serial, 2, "1.2.246.10.1");

    assertThat(codes.read(code)).isEqualTo(new Reading.Ours(serial, 2));
    assertThat(codes.read(code.replace(":2:", ":1:"))).isInstanceOf(Reading.Foreign.class);
    assertThat(codes.read(code.substring(0, code.length() - 1) + "!"))
        .isInstanceOf(Reading.Foreign.class);
    assertThat(codes.read("https://kaiku.example")).isInstanceOf(Reading.Foreign.class);
    assertThat(codes.read("")).isInstanceOf(Reading.Foreign.class);
  }

  @Test
  void forms_are_made_on_a_page_and_may_be_fetched_again() {
    var unit = STATION.insert(jdbc);
    var viewer = GivenViewer.of(Permission.CHANGE_CHANNELS);

    var made = make(viewer, unit.value(), "experience", "fi", "2");
    assertThat(made).hasStatus(302);
    var page = get(viewer, Objects.requireNonNull(made.getResponse().getRedirectedUrl()));
    assertThat(page).hasStatusOk().bodyText().contains("2 lomaketta on valmiina", "0 / 2");
    var id = jdbc.sql("select id from channel.paper_batch").query(UUID.class).single();
    var first = get(viewer, "/paper/batches/" + id + "/forms.pdf");
    var again = get(viewer, "/paper/batches/" + id + "/forms.pdf");
    assertThat(first).hasStatusOk().hasContentType("application/pdf");
    assertThat(again).hasStatusOk().hasContentType("application/pdf");
    assertThat(jdbc.sql("select count(*) from channel.paper_form").query(Long.class).single())
        .isEqualTo(2);
  }

  @Test
  void what_cannot_be_printed_is_told_field_by_field() {
    var viewer = GivenViewer.of(Permission.CHANGE_CHANNELS);

    assertThat(make(viewer, UUID.randomUUID(), "nothing", "no", "201"))
        .hasStatus(422)
        .bodyText()
        .contains("id=\"unit-error\"", "id=\"questionnaire-error\"", "id=\"language-error\"")
        .contains("Anna lomakkeiden määrä, 1–200.");
    assertThat(jdbc.sql("select count(*) from channel.paper_form").query(Long.class).single())
        .isZero();
  }

  @Test
  void nobody_prints_forms_of_units_beyond_their_own() {
    var own = STATION.insert(jdbc);
    var other = GivenUnit.named("Muu asema").insert(jdbc);
    var viewer = GivenViewer.inUnits(Set.of(own.value()), Permission.CHANGE_CHANNELS);
    var foreign = given.batch(other, "visit", Language.FI, 1);

    assertThat(make(viewer, other.value(), "experience", "fi", "2")).hasStatus(422);
    assertThat(get(viewer, "/paper/batches/" + foreign.id() + "/forms.pdf")).hasStatus(404);
    assertThat(get(viewer, "/paper")).hasStatusOk().bodyText().doesNotContain("Muu asema");
  }

  @Test
  void a_sample_looks_as_if_somebody_had_filled_it_in() throws IOException {
    var batch = given.batch(STATION.insert(jdbc), "experience", Language.FI, 1);
    var pen =
        new PenMarks(
            Map.of("score", List.of(9), "heard", List.of(5), "feeling", List.of(4)),
            List.of("Hoitaja kuunteli rauhassa.", "Kiitos!"));

    var pdf = sheets.filled(batch, forms.serials(batch).getFirst(), pen);

    keep("filled", pdf);
    assertThat(PdfUa.failures(pdf)).isEmpty();
    try (var document = Loader.loadPDF(pdf)) {
      assertThat(new PDFTextStripper().getText(document)).contains("Hoitaja kuunteli rauhassa.");
    }
  }

  private MvcTestResult make(
      Viewer viewer, UUID unit, String questionnaire, String language, String copies) {
    return browser
        .post()
        .uri("/paper/batches")
        .param("unit", unit.toString())
        .param("questionnaire", questionnaire)
        .param("language", language)
        .param("copies", copies)
        .with(csrf())
        .requestAttr(Viewer.ATTRIBUTE, viewer)
        .exchange();
  }

  private MvcTestResult get(Viewer viewer, String uri) {
    return browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
  }

  /** For whoever wants to look at it. */
  private static void keep(String name, byte[] pdf) throws IOException {
    if (Boolean.getBoolean("kaiku.pictures")) {
      Files.createDirectories(PICTURES);
      Files.write(PICTURES.resolve("form-" + name + ".pdf"), pdf);
    }
  }
}
