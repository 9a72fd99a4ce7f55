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
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
  void an_answer_is_told_with_its_month_and_background_and_its_comment_masked() {
    visits.answered(jdbc, 9, 9, "Soita 040 123 4567, kiitos", "LINK");

    var row = rows(CSV).getFirst();

    assertThat(row.toMap())
        .containsEntry("month", "2026-05")
        .containsEntry("service", "TA")
        .containsEntry("unit", "1.2.246.1")
        .containsEntry("unit_name", "Kivenlahti")
        .containsEntry("channel", "LINK")
        .containsEntry("questionnaire", "visit")
        .containsEntry("questionnaire_version", "1")
        .containsEntry("kind", "VISIT")
        .containsEntry("age_band", "40-49")
        .containsEntry("language", "fi")
        .containsEntry("profession", "doctor")
        .containsEntry("answer_language", "fi")
        .containsEntry("score", "9")
        .containsEntry("comment", "Soita •••, kiitos");
    assertThat(content(get(CSV, all()))).doesNotContain("2026-05-15").doesNotContain("040");
  }

  @Test
  void whoever_may_not_read_comments_gets_no_column_for_them() {
    visits.answered(jdbc, 9, 9, "Kiitos", "LINK");

    var csv = content(get(CSV, GivenViewer.of(READ_ANSWERS)));

    assertThat(csv).doesNotContain("comment").doesNotContain("Kiitos");
  }

  @Test
  void small_groups_are_blanked_and_their_comments_withheld() {
    visits.answered(jdbc, 9, 20).aged("85+").answered(jdbc, 2, 3);
    dentalVisits.answered(jdbc, 10, 4, "Hammas", "LINK");

    var rows = rows(CSV);

    assertThat(rows).hasSize(27);
    assertThat(rows).noneMatch(row -> row.get("unit").equals("1.2.246.3"));
    assertThat(rows).noneMatch(row -> row.get("age_band").equals("85+"));
    assertThat(rows).noneMatch(row -> row.get("comment").equals("Hammas"));
    assertThat(classes(rows).values()).allMatch(size -> size >= 5);
  }

  @Test
  void a_month_of_fewer_answers_than_the_smallest_group_is_left_out() {
    visits.answered(jdbc, 9, 6).on("2026-04-10").answered(jdbc, 2, 4);

    assertThat(rows(CSV)).hasSize(6).allMatch(row -> row.get("month").equals("2026-05"));
  }

  @Test
  void a_filter_asks_for_what_is_shown_and_so_tells_nothing_more() {
    visits.answered(jdbc, 9, 20).aged("85+").answered(jdbc, 2, 3);
    dentalVisits.answered(jdbc, 10, 8, null, "KIOSK");

    assertThat(rows(CSV + "?unit=1.2.246.3")).hasSize(8);
    assertThat(rows(CSV + "?channel=KIOSK&service=SUU")).hasSize(8);
    assertThat(rows(CSV + "?age_band=85%2B")).isEmpty();
  }

  @Test
  void a_period_is_widened_to_whole_months() {
    visits.answered(jdbc, 9, 6).on("2026-04-10").answered(jdbc, 2, 7);

    assertThat(rows(CSV + "?from=2026-05-20&to=2026-05-21")).hasSize(6);
    assertThat(rows(CSV + "?from=2026-04-30&to=2026-05-01")).hasSize(13);
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
  void only_answers_within_reach_go_out_and_only_they_count_as_a_group() {
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
      assertThat(rows.get(12).getCellText(13)).isEqualTo("=1+1");
      assertThat(rows.get(12).getCellAsNumber(12).orElseThrow()).isEqualByComparingTo("9");
    }
  }

  /** How often each combination of shown values occurs. */
  private static Map<List<String>, Integer> classes(List<CSVRecord> rows) {
    var classes = new HashMap<List<String>, Integer>();
    for (var row : rows) {
      var shown = row.toList().subList(0, row.getParser().getHeaderNames().indexOf("score"));
      classes.merge(shown, 1, Integer::sum);
    }
    return classes;
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
