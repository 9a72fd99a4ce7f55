package fi.kaiku.export;

import static fi.kaiku.access.Permission.READ_ANSWERS;
import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Single answers as files. The clock stands on 1.6.2026. */
@KaikuTest
class FeedbackExportTest {

  private static final String CSV = "/api/v1/feedback.csv";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  UnitId healthId;
  GivenVisits visits;
  GivenVisits dentalVisits;

  @BeforeEach
  void units() {
    healthId = health.insert(jdbc);
    visits = GivenVisits.in(health, healthId);
    dentalVisits = GivenVisits.in(dental, dental.insert(jdbc));
  }

  @Test
  void an_answer_is_told_as_it_is_kept_with_its_comment_masked() {
    visits.answered(jdbc, 9, 1, "Soita 040 123 4567, kiitos", "LINK");

    assertThat(rows(CSV).getFirst().toMap())
        .containsEntry("month", "2026-05")
        .containsEntry("service", "TA")
        .containsEntry("unit", "1.2.246.1")
        .containsEntry("unit_name", "Kivenlahti")
        .containsEntry("channel", "LINK")
        .containsEntry("questionnaire", "visit")
        .containsEntry("questionnaire_version", "1")
        .containsEntry("kind", "VISIT")
        .containsEntry("profession", "doctor")
        .containsEntry("score", "9")
        .containsEntry("comment", "Soita •••, kiitos");
    assertThat(content(get(CSV, all()))).doesNotContain("2026-05-15", "2026-05-16", "040");
  }

  @Test
  void neither_age_nor_language_is_in_the_file_or_can_be_picked_by() {
    visits.answered(jdbc, 9, 6);

    assertThat(rows(CSV).getFirst().toMap())
        .doesNotContainKeys("age_band", "language", "answer_language");
    assertThat(get(CSV + "?age_band=40-49&language=fi", all()))
        .hasStatus(422)
        .bodyText()
        .contains("age_band", "\"language\"", "vain ryhmien luvuissa", "profession");
  }

  @Test
  void whoever_may_not_read_comments_gets_no_column_for_them() {
    visits.answered(jdbc, 9, 9, "Kiitos", "LINK");

    var csv = content(get(CSV, GivenViewer.of(READ_ANSWERS)));

    assertThat(csv).doesNotContain("comment").doesNotContain("Kiitos");
  }

  @Test
  void an_answer_that_has_appeared_is_in_the_file_however_few_they_are() {
    visits.answered(jdbc, 9, 20);
    dentalVisits.answered(jdbc, 2, 1, "Hammas", "LINK");

    assertThat(rows(CSV)).hasSize(21).anyMatch(row -> row.get("comment").equals("Hammas"));
  }

  @Test
  void what_an_answer_does_not_tell_is_an_empty_cell() {
    visits.answered(jdbc, 9, 6);
    jdbc.sql("update feedback.feedback set kind = null, profession = null").update();
    visits.answered(jdbc, 2, 7);

    assertThat(rows(CSV))
        .hasSize(13)
        .filteredOn(row -> row.get("score").equals("9"))
        .allMatch(row -> row.get("kind").isEmpty() && row.get("profession").isEmpty());
    assertThat(rows(CSV + "?kind=VISIT")).hasSize(7);
    assertThat(rows(CSV + "?profession=doctor")).hasSize(7);
    assertThat(rows(CSV + "?profession=not-told")).hasSize(6);
  }

  @Test
  void a_filter_picks_what_it_names() {
    visits.answered(jdbc, 9, 20);
    dentalVisits.answered(jdbc, 10, 8, null, "KIOSK");

    assertThat(rows(CSV + "?unit=1.2.246.3")).hasSize(8);
    assertThat(rows(CSV + "?unit=1.2.246.3,1.2.246.1")).hasSize(28);
    assertThat(rows(CSV + "?channel=KIOSK&service=SUU&version=visit-1")).hasSize(8);
    assertThat(rows(CSV + "?channel=KIOSK&service=TA")).isEmpty();
  }

  @Test
  void other_systems_ask_for_whole_months_and_are_told_which_days_would_do() {
    visits.answered(jdbc, 9, 6).on("2026-04-10").answered(jdbc, 2, 7);

    assertThat(rows(CSV + "?from=2026-04-01&to=2026-05-31")).hasSize(13);
    assertThat(rows(CSV + "?from=2026-05-01&to=2026-05-31")).hasSize(6);
    assertThat(get(CSV + "?from=2026-05-20&to=2026-05-31", all()))
        .hasStatus(422)
        .bodyText()
        .contains("2026-05-01", "2026-06-01");
  }

  @Test
  void the_order_is_the_same_each_time_and_tells_neither_arrival_nor_who_is_alike() {
    for (int score = 0; score <= 10; score++) {
      visits.answered(jdbc, score, 5);
    }

    var first = rows(CSV).stream().map(row -> row.get("score")).toList();

    assertThat(rows(CSV).stream().map(row -> row.get("score")).toList()).isEqualTo(first);
    assertThat(first).isNotEqualTo(first.stream().sorted().toList());
    assertThat(new HashSet<>(first.subList(0, 5))).hasSizeGreaterThan(2);
  }

  @Test
  void only_answers_within_reach_go_out() {
    visits.answered(jdbc, 9, 6);
    dentalVisits.answered(jdbc, 2, 50);
    var some = GivenViewer.inUnits(Set.of(healthId.value()), READ_ANSWERS);

    assertThat(rows(CSV, some)).hasSize(6).allMatch(row -> row.get("unit").equals("1.2.246.1"));
    assertThat(get(CSV + "?unit=1.2.246.3", some)).hasStatus(422);
  }

  @Test
  void a_wrong_question_is_told_so() {
    for (var wrong :
        List.of("?planet=mars", "?by=unit", "?kind=walk", "?from=2026-05-02&to=2026-05-01")) {
      assertThat(get(CSV + wrong, all())).hasStatus(422);
    }
    assertThat(get(CSV, GivenViewer.of(READ_FIGURES, READ_COMMENTS))).hasStatus(403);
  }

  @Test
  void every_export_is_in_the_audit_log() {
    visits.answered(jdbc, 9, 6);

    rows(CSV + "?from=2026-04-01&to=2026-05-31&unit=1.2.246.1");

    assertThat(
            jdbc.sql("select actor || ' ' || action || ' ' || subject from audit.entry")
                .query(String.class)
                .single())
        .isEqualTo(all().name() + " answers-exported 2026-04…2026-05 csv unit=1.2.246.1");
  }

  @Test
  void a_workbook_has_the_same_rows() throws IOException {
    visits.answered(jdbc, 9, 12, "=1+1", "LINK");

    var file = get("/api/v1/feedback.xlsx", all()).getResponse().getContentAsByteArray();

    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      var rows = workbook.getFirstSheet().read();
      assertThat(rows).hasSize(13);
      assertThat(rows.get(0).getCellText(0)).isEqualTo("month");
      assertThat(rows.get(12).getCellText(10)).isEqualTo("=1+1");
      assertThat(rows.get(12).getCellAsNumber(9).orElseThrow()).isEqualByComparingTo("9");
    }
  }

  private static Viewer all() {
    return GivenViewer.of(READ_ANSWERS, READ_COMMENTS);
  }

  private List<CSVRecord> rows(String uri) {
    return rows(uri, all());
  }

  private List<CSVRecord> rows(String uri, Viewer viewer) {
    return ExportedRows.of(get(uri, viewer));
  }

  private static String content(MvcTestResult result) {
    return new String(result.getResponse().getContentAsByteArray(), UTF_8);
  }

  private MvcTestResult get(String uri, Viewer viewer) {
    return browser.get().uri(URI.create(uri)).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
  }
}
