package fi.kaiku.insight.comments.page;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Comments leave as a file with what was read of them, and only those that are asked for. */
@KaikuTest
class CommentFilesTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  private final Viewer reader = GivenViewer.of(READ_FIGURES, READ_COMMENTS);

  @BeforeEach
  void comments() {
    var unit = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    GivenVisits.in(unit, unit.insert(jdbc))
        .commented(jdbc, 9, "Kiitos, soittakaa 040 123 4567")
        .commented(jdbc, 2, "Jonotus oli pitkä");
  }

  @Test
  void a_file_holds_each_comment_masked_with_its_readings() {
    assertThat(file("/comments.csv", reader))
        .contains("month;service;unit;unit_name;kind;profession;score;language;comment;read")
        .contains("2026-05;TA;1.2.246.1;Kivenlahti;VISIT;doctor;9;")
        .contains("Kiitos, soittakaa •••")
        .doesNotContain(
            "040 123",
            jdbc.sql("select id from insight.reading limit 1")
                .query((row, _) -> row.getString(1))
                .single());
  }

  @Test
  void it_holds_what_the_page_was_asked_for() {
    assertThat(file("/comments.csv?score=detractors", reader))
        .contains("Jonotus oli pitkä")
        .doesNotContain("Kiitos");
  }

  @Test
  void whoever_is_limited_to_units_gets_theirs() {
    var elsewhere = GivenViewer.inUnits(Set.of(UUID.randomUUID()), READ_FIGURES, READ_COMMENTS);

    assertThat(file("/comments.csv", elsewhere)).doesNotContain("Jonotus", "Kiitos");
  }

  @Test
  void a_workbook_is_one() {
    assertThat(file("/comments.xlsx", reader)).startsWith("PK");
  }

  @Test
  void it_leaves_a_line_in_the_audit_log() {
    file("/comments.csv?q=jonotus", reader);

    assertThat(
            jdbc.sql("select subject from audit.entry").query((row, _) -> row.getString(1)).list())
        .singleElement()
        .asString()
        .startsWith("comments.csv 2026-")
        .endsWith(" searched")
        .doesNotContain("jonotus");
  }

  private String file(String path, Viewer viewer) {
    var answer = browser.get().uri(path).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
    assertThat(answer).hasStatusOk();
    return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
  }
}
