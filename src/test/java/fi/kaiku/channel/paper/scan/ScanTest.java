package fi.kaiku.channel.paper.scan;

import static fi.kaiku.channel.paper.GivenForms.STATION;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.GivenForms;
import fi.kaiku.channel.paper.PaperBatch;
import fi.kaiku.channel.paper.PaperForms;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.channel.paper.form.FilledForms;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Filled forms that staff scan. */
@KaikuTest
class ScanTest {

  private static final Viewer WORKER = GivenViewer.of(Permission.ENTER_ANSWERS);
  private static final Viewer OTHER = GivenViewer.administrator();

  private static final PaperBatch NONE =
      new PaperBatch(
          new UUID(0, 0), new UnitId(new UUID(0, 0)), "", 1, Language.FI, YearMonth.of(2026, 6), 1);

  @Autowired MockMvcTester browser;
  @Autowired PaperForms forms;
  @Autowired FilledForms filled;
  @Autowired Questionnaires questionnaires;
  @Autowired ReadScansJob job;
  @Autowired ScannedPages pages;
  @Autowired ScanErasure erasure;
  @Autowired JdbcClient jdbc;

  private PaperBatch batch = NONE;

  @BeforeEach
  void forms() {
    batch =
        new GivenForms(forms, questionnaires, jdbc)
            .batch(STATION.insert(jdbc), "experience", Language.FI, 3);
  }

  @Test
  void a_scanned_form_is_found_by_its_code_and_shown_beside_the_fields() throws IOException {
    var serial = forms.serials(batch).getFirst();
    var scan = handIn(pdf(serial));

    assertThat(outcomes(scan)).contains("FORM").allMatch(o -> o.equals("FORM"));
    assertThat(get("/paper/keying", WORKER)).bodyText().contains("Yksi skannattu lomake odottaa");
    var page = get("/paper/keying/" + serial, WORKER);
    var picture = "/paper/scans/pages/" + pages.of(serial).getFirst();
    assertThat(page).bodyText().contains(picture);
    var jpeg = get(picture, WORKER).getResponse();
    assertThat(jpeg.getHeader("Cache-Control")).isEqualTo("no-store");
    var shown = ImageIO.read(new ByteArrayInputStream(jpeg.getContentAsByteArray()));
    assertThat(shown.getHeight()).isGreaterThan(shown.getWidth());
  }

  @Test
  void pages_may_come_upside_down_and_with_blank_backs_in_one_tiff() throws IOException {
    var serials = forms.serials(batch);
    var scan =
        handIn(
            Sheets.tiff(
                Sheets.turned(Sheets.drawn(pdf(serials.get(0)), 150), 180),
                Sheets.blank(),
                Sheets.turned(Sheets.drawn(pdf(serials.get(1)), 200), 90)));

    assertThat(outcomes(scan)).containsExactly("FORM", "BLANK", "FORM");
    assertThat(pages.waiting(WORKER)).containsExactly(serials.get(0), serials.get(1));
  }

  @Test
  void a_page_without_a_code_is_asked_about_and_never_guessed() throws IOException {
    var serial = forms.serials(batch).getFirst();
    var scan = handIn(Sheets.tiff(Sheets.drawn(pdf(serial), 150), Sheets.withWords("Kääntöpuoli")));

    assertThat(outcomes(scan)).containsExactly("FORM", "NO_CODE");
    assertThat(pages.of(serial)).hasSize(1);
    assertThat(get("/paper/scans/" + scan, WORKER))
        .bodyText()
        .contains("Mikä lomake tämä on?", "Sama lomake kuin edellinen sivu");
    var asked = page(scan, 2);
    assertThat(post("/paper/scans/pages/" + asked + "/form", "123", WORKER))
        .hasStatus(422)
        .bodyText()
        .contains("ei ole lomaketta");
    assertThat(post("/paper/scans/pages/" + asked + "/form", serial.text(), OTHER)).hasStatus(404);
    assertThat(get("/paper/scans/pages/" + asked, OTHER)).hasStatus(404);
    assertThat(post("/paper/scans/pages/" + asked + "/form", serial.text(), WORKER)).hasStatus(302);
    assertThat(pages.of(serial)).hasSize(2);
  }

  @Test
  void a_foreign_code_is_told_apart_and_its_page_may_be_thrown_away() throws IOException {
    var scan = handIn(Sheets.png(Sheets.withCode("KAIKU:P1:1000017:1:1.2.246.1:000000000000")));

    assertThat(outcomes(scan)).containsExactly("FOREIGN");
    assertThat(post("/paper/scans/pages/" + page(scan, 1) + "/dropped", "", WORKER)).hasStatus(302);
    assertThat(outcomes(scan)).containsExactly("DROPPED");
    assertThat(pictures()).isZero();
    assertThat(post("/paper/scans/pages/" + page(scan, 1) + "/dropped", "", WORKER)).hasStatus(302);
  }

  @Test
  void two_forms_on_one_page_are_asked_about() throws IOException {
    var serials = forms.serials(batch);
    var scan =
        handIn(
            Sheets.png(
                Sheets.besides(
                    Sheets.drawn(pdf(serials.get(0)), 120),
                    Sheets.drawn(pdf(serials.get(1)), 120))));

    assertThat(outcomes(scan)).containsExactly("SEVERAL");
  }

  @Test
  void pictures_go_when_their_form_is_keyed_and_in_time_whatever_happens() throws IOException {
    var serial = forms.serials(batch).getFirst();
    var scan = handIn(pdf(serial));
    assertThat(pictures()).isPositive();
    pages.forget(serial);
    assertThat(pictures()).isZero();
    assertThat(outcomes(scan)).containsOnly("KEYED");

    jdbc.sql("update channel.scan_upload set received_on = ?")
        .param(LocalDate.of(2026, 5, 17))
        .update();
    assertThat(erasure.erase()).isOne();
    assertThat(jdbc.sql("select count(*) from channel.scan_page").query(Long.class).single())
        .isZero();
  }

  @Test
  void the_same_page_scanned_again_takes_the_place_of_the_first() throws IOException {
    var serial = forms.serials(batch).getFirst();
    var first = handIn(pdf(serial));
    var again = handIn(pdf(serial));

    assertThat(outcomes(first)).containsOnly("AGAIN");
    assertThat(outcomes(again)).containsOnly("FORM");
  }

  @Test
  void nothing_of_a_form_lies_in_the_database_in_clear() throws IOException {
    var take = upload(pdf(forms.serials(batch).getFirst()));
    assertThat(take).hasStatus(302);
    assertThat(sealed("scan_piece", "sealed")).noneMatch(text -> text.contains("PDF"));
    job.run();
    assertThat(sealed("scan_page", "picture"))
        .isNotEmpty()
        .noneMatch(text -> text.contains("JFIF"));
    assertThat(sealed("scan_piece", "sealed")).isEmpty();
  }

  @Test
  void what_is_no_picture_is_refused_at_once() {
    assertThat(upload("Hei".getBytes(StandardCharsets.UTF_8)))
        .hasStatus(422)
        .bodyText()
        .contains("ei ole PDF, PNG, JPEG eikä TIFF");
    assertThat(upload(new byte[0])).hasStatus(422).bodyText().contains("Valitse tiedosto");
    var huge = new byte[Scans.MOST_BYTES + 1];
    System.arraycopy("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), 0, huge, 0, 8);
    assertThat(upload(huge)).hasStatus(422).bodyText().contains("enintään 40 megatavua");
    assertThat(jdbc.sql("select count(*) from channel.scan_upload").query(Long.class).single())
        .isZero();
  }

  @Test
  void what_is_damaged_protected_or_a_bomb_is_refused_cleanly() throws IOException {
    assertThat(refused("%PDF-1.7 ja sitten ei mitään".getBytes(StandardCharsets.UTF_8)))
        .isEqualTo("DAMAGED");
    assertThat(refused(Sheets.locked(pdf(forms.serials(batch).getFirst())))).isEqualTo("PROTECTED");
    assertThat(refused(Sheets.inflating())).isEqualTo("TOO_MUCH");
    assertThat(refused(Sheets.circlingTiff())).isEqualTo("TOO_MUCH");
    assertThat(outcomes(handIn(Sheets.hugePng()))).containsExactly("BROKEN");
    assertThat(outcomes(handIn(Sheets.brokenOff(Sheets.png(Sheets.withWords("Kiitos"))))))
        .containsExactly("BROKEN");
  }

  @Test
  void a_form_of_another_unit_waits_for_that_unit() throws IOException {
    var own = GivenUnit.named("Oma asema").insert(jdbc);
    var viewer = GivenViewer.inUnits(Set.of(own.value()), Permission.ENTER_ANSWERS);
    var serial = forms.serials(batch).getFirst();
    handIn(pdf(serial));

    assertThat(pages.waiting(viewer)).isEmpty();
    assertThat(get("/paper/scans/pages/" + pages.of(serial).getFirst(), viewer)).hasStatus(404);
  }

  private byte[] pdf(Serial serial) {
    return filled.pdf(batch, serial, new Random(7), List.of("Kiitos, kaikki sujui hyvin."));
  }

  private UUID handIn(byte[] file) {
    assertThat(upload(file)).hasStatus(302);
    var id =
        jdbc.sql("select id from channel.scan_upload where state = 'WAITING'")
            .query(UUID.class)
            .single();
    job.run();
    return id;
  }

  private String refused(byte[] file) {
    var id = handIn(file);
    return jdbc.sql("select reason from channel.scan_upload where id = ?")
        .param(id)
        .query(String.class)
        .single();
  }

  private MvcTestResult upload(byte[] file) {
    return browser
        .post()
        .uri("/paper/scans")
        .multipart()
        .file(new MockMultipartFile("file", "skannaus", "application/octet-stream", file))
        .with(csrf())
        .requestAttr(Viewer.ATTRIBUTE, WORKER)
        .exchange();
  }

  private MvcTestResult post(String uri, String serial, Viewer viewer) {
    return browser
        .post()
        .uri(uri)
        .param("serial", serial)
        .with(csrf())
        .requestAttr(Viewer.ATTRIBUTE, viewer)
        .exchange();
  }

  private MvcTestResult get(String uri, Viewer viewer) {
    return browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
  }

  private UUID page(UUID scan, int number) {
    return jdbc.sql("select id from channel.scan_page where upload_id = ? and number = ?")
        .param(scan)
        .param(number)
        .query(UUID.class)
        .single();
  }

  private List<String> outcomes(UUID scan) {
    return jdbc.sql("select outcome from channel.scan_page where upload_id = ? order by number")
        .param(scan)
        .query(String.class)
        .list();
  }

  private long pictures() {
    return jdbc.sql("select count(*) from channel.scan_page where picture is not null")
        .query(Long.class)
        .single();
  }

  private List<String> sealed(String table, String column) {
    return jdbc.sql("select %s from channel.%s where %1$s is not null".formatted(column, table))
        .query((row, _) -> new String(row.getBytes(1), StandardCharsets.ISO_8859_1))
        .list();
  }
}
