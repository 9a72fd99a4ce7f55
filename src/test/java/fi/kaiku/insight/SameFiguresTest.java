package fi.kaiku.insight;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is large enough is told, and two people in one meeting see the same of the same unit. */
@KaikuTest
class SameFiguresTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  UnitId healthId;

  @BeforeEach
  void a_large_group_beside_small_ones() {
    var health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    var small = GivenUnit.named("Inkoo").oid("1.2.246.2").inService("TA");
    healthId = health.insert(jdbc);
    var visits = GivenVisits.in(health, healthId);
    visits.aged("65-74").delivered(jdbc, 1_000).answered(jdbc, 9, 300).answered(jdbc, 2, 185);
    visits.aged("18-29").delivered(jdbc, 60).answered(jdbc, 8, 27);
    visits.aged("85+").delivered(jdbc, 20).answered(jdbc, 2, 3);
    GivenVisits.in(small, small.insert(jdbc)).delivered(jdbc, 9).answered(jdbc, 2, 2);
    jdbc.sql("update feedback.feedback set profession = 'physiotherapist' where score = 8")
        .update();
    jdbc.sql("update feedback.feedback set profession = null where unit_id <> ?")
        .param(healthId.value())
        .update();
  }

  @Test
  void the_doctors_of_one_service_are_told_however_few_others_there_are() {
    assertThat(page("/figures?by=profession&service=TA", manager()))
        .containsSubsequence("lääkäri</th>", "488")
        .containsSubsequence("fysioterapeutti</th>", "27");
    assertThat(page("/figures?by=unit,profession&service=TA", manager()))
        .containsSubsequence("Kivenlahti", "lääkäri", "488");
  }

  @Test
  void a_supervisor_and_a_manager_see_the_same_of_the_same_unit() {
    for (var question :
        new String[] {
          "by=age_band",
          "by=language",
          "by=profession",
          "by=kind",
          "by=month",
          "by=age_band&measure=response-rate",
          "measure=funnel&by=age_band",
          "measure=distribution"
        }) {
      assertThat(rows(question, supervisor())).as(question).isEqualTo(rows(question, manager()));
    }
    assertThat(breakdown(supervisor())).contains("18–29", "27").isEqualTo(breakdown(manager()));
  }

  /** The ages on the page of the unit. */
  private String breakdown(Viewer viewer) {
    var page = page("/figures/units/1.2.246.1", viewer);
    return page.substring(page.indexOf("id=\"by-age_band\""), page.indexOf("id=\"by-language\""));
  }

  private JsonNode rows(String question, Viewer viewer) {
    return new JsonMapper()
        .readTree(page("/api/v1/figures?unit=1.2.246.1&" + question, viewer))
        .get("rows");
  }

  private static Viewer manager() {
    return GivenViewer.of(READ_FIGURES);
  }

  private Viewer supervisor() {
    return GivenViewer.inUnits(Set.of(healthId.value()), READ_FIGURES);
  }

  private String page(String uri, Viewer viewer) {
    return new PageText(browser, viewer).of(uri);
  }
}
