package fi.kaiku.insight.api;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import java.io.UnsupportedEncodingException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The measures of the page of figures, for other systems. The clock stands on 1.6.2026. */
@KaikuTest
class MeasureApiTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  GivenVisits visits;

  @BeforeEach
  void unit() {
    visits = GivenVisits.in(health, health.insert(jdbc));
  }

  @Test
  void shares_come_with_n_and_interval() {
    visits.answered(jdbc, 10, 80).answered(jdbc, 7, 15).answered(jdbc, 2, 5, "Jono", "LINK");

    Map.of("promoters", 80L, "passives", 15L, "detractors", 5L, "comments", 5L)
        .forEach(
            (measure, count) -> {
              var row = rows("measure=" + measure).get(0);
              assertThat(row.get("n").asLong()).isEqualTo(100);
              assertThat(row.get("count").asLong()).isEqualTo(count);
              assertThat(row.get("value").asDouble()).isEqualTo(count.doubleValue());
              assertThat(row.get("low").asDouble()).isLessThan(count);
              assertThat(row.get("high").asDouble()).isGreaterThan(count);
            });
  }

  @Test
  void a_distribution_has_a_row_for_each_score() {
    visits.answered(jdbc, 10, 15).answered(jdbc, 8, 5);

    var rows = rows("measure=distribution");

    assertThat(rows).hasSize(11);
    assertThat(rows.get(10).get("score").asInt()).isEqualTo(10);
    assertThat(rows.get(10).get("value").asDouble()).isEqualTo(75);
    assertThat(rows.get(9).get("count").asLong()).isZero();
    assertThat(rows.get(8).get("n").asLong()).isEqualTo(20);
  }

  @Test
  void a_share_or_score_of_few_is_null_and_said_to_be_hidden() {
    visits.answered(jdbc, 10, 4);

    for (var measure : List.of("promoters", "comments", "distribution")) {
      var row = rows("measure=" + measure).get(0);
      assertThat(row.get("hidden").asBoolean()).isTrue();
      assertThat(row.get("n").isNull()).isTrue();
      assertThat(row.get("count").isNull()).isTrue();
      assertThat(row.get("value").isNull()).isTrue();
    }
  }

  @Test
  void the_funnel_is_a_measure_too() {
    visits.delivered(jdbc, 40).answered(jdbc, 9, 12);

    var row = rows("measure=funnel&by=unit").get(0);

    assertThat(row.get("delivered").asLong()).isEqualTo(40);
    assertThat(row.get("answered").asLong()).isEqualTo(12);
  }

  private List<JsonNode> rows(String query) {
    var result =
        browser
            .get()
            .uri("/api/v1/figures?" + query)
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.of(READ_FIGURES))
            .exchange();
    assertThat(result).hasStatusOk();
    try {
      var answer = new JsonMapper().readTree(result.getResponse().getContentAsString());
      return answer.get("rows").valueStream().toList();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
