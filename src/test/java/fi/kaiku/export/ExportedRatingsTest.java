package fi.kaiku.export;

import static fi.kaiku.access.Permission.READ_ANSWERS;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenRated;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import java.util.List;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What was rated, in files of single answers. The clock stands on 1.6.2026. */
@KaikuTest
class ExportedRatingsTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  GivenVisits visits;

  @BeforeEach
  void aUnit() {
    var health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    visits = GivenVisits.in(health, health.insert(jdbc));
  }

  @Test
  void what_was_rated_stands_beside_the_score() {
    new GivenRated(visits, jdbc).statement("heard", 0, 0, 0, 0, 6).faces("feeling", 7);
    whoeverRatedWasAskedTo();
    visits.answered(jdbc, 2, 8);

    var rows = rows();

    assertThat(rows).extracting(row -> row.get("rating_heard")).contains("5", "").hasSize(21);
    assertThat(rows.stream().filter(row -> row.get("rating_heard").equals("5"))).hasSize(6);
    assertThat(rows.stream().filter(row -> row.get("rating_feeling").equals("1"))).hasSize(7);
    assertThat(rows.stream().filter(row -> row.get("questionnaire").equals("visit")))
        .hasSize(8)
        .allMatch(row -> row.get("rating_heard").isEmpty() && row.get("score").equals("2"));
  }

  private void whoeverRatedWasAskedTo() {
    jdbc.sql(
            """
            update feedback.feedback f
            set questionnaire_code = 'experience'
            where exists (select from feedback.rating r where r.feedback_id = f.id)
            """)
        .update();
  }

  private List<CSVRecord> rows() {
    var viewer = GivenViewer.of(READ_ANSWERS);
    return ExportedRows.of(
        browser.get().uri("/api/v1/feedback.csv").requestAttr(Viewer.ATTRIBUTE, viewer).exchange());
  }
}
