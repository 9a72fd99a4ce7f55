package fi.kaiku.followup.thanks;

import static fi.kaiku.access.Permission.HANDLE_FEEDBACK;
import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_ORIGINALS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.followup.PassedThanks;
import fi.kaiku.insight.PageText;
import fi.kaiku.insight.comments.GivenComment;
import fi.kaiku.insight.comments.reading.Corrections;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.paper.PdfUa;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Thanks on a page, in a county that has no mail server yet. */
@KaikuTest
class ThanksPageTest {

  private static final String FORM = UUID.randomUUID().toString();

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;
  @Autowired Corrections corrections;
  @Autowired PassedThanks passed;

  final Viewer leader = GivenViewer.of(HANDLE_FEEDBACK, READ_COMMENTS, READ_ORIGINALS);
  UnitId unit = new UnitId(new UUID(0, 0));
  UUID comment = new UUID(0, 0);

  @BeforeEach
  void thanks_by_name() {
    var given = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    unit = given.insert(jdbc);
    comment =
        GivenComment.about(GivenVisits.in(given, unit).on("2026-05-20"), 10)
            .of(Theme.ENCOUNTER, Sign.PLUS)
            .saying(jdbc, "Kiitos Maijalle, joka kuunteli rauhassa");
    corrections.ofName(comment, "Maijalle", leader);
  }

  @Test
  void without_a_mail_server_the_page_says_so_and_offers_a_card() throws IOException {
    assertThat(page())
        .contains("Kiitos •••, joka kuunteli", "Sähköpostia ei ole otettu käyttöön")
        .doesNotContain("Maijalle");

    var pdf = send("/card", "to", "new", "name", "Maija Mäkelä", "language", "sv", "line", "Bra!");
    assertThat(pdf).hasStatusOk().hasContentType("application/pdf");
    var card = pdf.getResponse().getContentAsByteArray();
    assertThat(PdfUa.failures(card)).isEmpty();
    assertThat(text(card))
        .contains("Tack", "Maija Mäkelä", "joka kuunteli rauhassa", "maj 2026", "Bra!")
        .doesNotContain("Maijalle");
  }

  @Test
  void thanks_that_are_passed_on_show_and_are_counted_by_unit_and_leave_a_line_without_a_name() {
    for (var twice : List.of(1, 2)) {
      assertThat(send("", "thanks", FORM, "to", "new", "name", "Maija Mäkelä"))
          .as("sent %s", twice)
          .hasStatusOk()
          .bodyText()
          .contains("Kiitos on merkitty välitetyksi");
    }

    var day = LocalDate.of(2026, 6, 1);
    assertThat(passed.count(Set.of(unit), day, day)).isOne();
    assertThat(passed.count(Set.of(unit), day.plusDays(1), day.plusDays(9))).isZero();
    assertThat(passed.among(List.of(comment))).containsExactly(comment);
    assertThat(page()).contains("Välitetty työntekijälle 1.6.2026, Kerttu Kallio");
    assertThat(audit("thanks-passed-on")).containsExactly(comment + " worker");
    assertThat(handled()).containsExactly("done thanked");
  }

  @Test
  void whoever_goes_back_and_thanks_somebody_else_as_well_is_not_told_so_in_vain() {
    for (var name : List.of("Maija Mäkelä", "Liisa Lahti", "Liisa Lahti")) {
      assertThat(send("", "thanks", FORM, "to", "new", "name", name))
          .hasStatusOk()
          .bodyText()
          .contains("Kiitos on merkitty välitetyksi");
    }
    var day = LocalDate.of(2026, 6, 1);
    assertThat(passed.count(Set.of(unit), day, day)).isEqualTo(2);
  }

  @Test
  void whom_the_customer_names_is_seen_in_the_original_for_that_reason_alone() {
    assertThat(send("/original")).hasStatusOk().bodyText().contains("Kiitos Maijalle");
    assertThat(audit("original-read")).containsExactly(comment + " thanks");

    var masked = GivenViewer.of(HANDLE_FEEDBACK, READ_COMMENTS);
    assertThat(new PageText(browser, masked).of("/thanks/" + comment))
        .doesNotContain("Avaa alkuperäinen");
  }

  @Test
  void a_comment_that_criticises_somebody_is_refused_with_the_reason() {
    corrections.ofTheme(comment, Theme.COMPETENCE, List.of(Sign.MINUS), leader);

    assertThat(page())
        .contains("moititaan myös sitä, miten joku toimi", "Korjaa tulkinta")
        .doesNotContain("Koko työyhteisölle");
    assertThat(send("", "to", "new", "name", "Maija")).hasStatus(422);
    assertThat(send("/card", "to", "team")).hasStatus(422);
    assertThat(passed.among(List.of(comment))).isEmpty();
  }

  @Test
  void what_is_missing_is_said_beside_its_field() {
    assertThat(send("/preview", "to", "new"))
        .hasStatus(422)
        .bodyText()
        .contains("Kirjoita työntekijän nimi");
    assertThat(send("/preview", "to", "new", "name", "Maija", "email", "maija"))
        .hasStatus(422)
        .bodyText()
        .contains("Tämä ei ole sähköpostiosoite");
    assertThat(send("/preview")).hasStatus(422).bodyText().contains("Valitse, kenelle");
    assertThat(send("/preview", "to", "team", "line", "x".repeat(401))).hasStatus(422);
  }

  @Test
  void whoever_does_not_reach_the_comment_finds_nothing() {
    var stranger = GivenViewer.inUnits(Set.of(UUID.randomUUID()), HANDLE_FEEDBACK, READ_ORIGINALS);
    for (var deed : List.of("", "/preview", "/card", "/original")) {
      assertThat(send(stranger, "/thanks/" + comment + deed, "to", "team")).hasStatus(404);
    }
  }

  @Test
  void the_way_back_leads_into_the_house() {
    assertThat(page("?back=/inbox?kind=thanks")).contains("/inbox?kind=thanks#c-" + comment);
    assertThat(page("?back=//example.com")).contains("href=\"/inbox#c-" + comment);
  }

  private String page(String... query) {
    return new PageText(browser, leader).of("/thanks/" + comment + String.join("", query));
  }

  private MvcTestResult send(String deed, String... parameters) {
    return send(leader, "/thanks/" + comment + deed, parameters);
  }

  private MvcTestResult send(Viewer viewer, String uri, String... parameters) {
    var request = browser.post().uri(uri).with(csrf()).requestAttr(Viewer.ATTRIBUTE, viewer);
    for (int i = 0; i < parameters.length; i += 2) {
      request = request.param(parameters[i], parameters[i + 1]);
    }
    return request.exchange();
  }

  private static String text(byte[] pdf) throws IOException {
    try (var document = Loader.loadPDF(pdf)) {
      return new PDFTextStripper().getText(document);
    }
  }

  private List<@Nullable String> handled() {
    return jdbc.sql("select state || ' ' || reason from followup.item").query(String.class).list();
  }

  private List<String> audit(String action) {
    return jdbc.sql("select subject from audit.entry where action = ? order by id")
        .param(action)
        .query((row, _) -> row.getString(1))
        .list();
  }
}
