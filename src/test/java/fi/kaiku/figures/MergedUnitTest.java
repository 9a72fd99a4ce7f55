package fi.kaiku.figures;

import static fi.kaiku.access.Permission.READ_ANSWERS;
import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.json.JsonMapper;

/** Olari was merged into Matinkylä, and its past with it. The clock stands on 1.6.2026. */
@KaikuTest
class MergedUnitTest {

  private static final String BY_UNIT = "/api/v1/figures?by=unit&from=2026-01-01&to=2026-05-31";

  private static final String FILE = "/api/v1/feedback.csv?from=2026-01-01&to=2026-05-31";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit olari = GivenUnit.named("Olari").oid("1.2.246.1").inService("TA");
  final GivenUnit matinkyla = GivenUnit.named("Matinkylä").oid("1.2.246.2").inService("TA");
  UnitId olariId;
  UnitId matinkylaId;

  @BeforeEach
  void units() {
    olariId = olari.insert(jdbc);
    matinkylaId = matinkyla.insert(jdbc);
    var before = GivenVisits.in(olari, olariId).on("2026-01-12");
    before.delivered(jdbc, 20).answered(jdbc, 10, 7).commented(jdbc, 9, "Olarissa oli rauhallista");
    GivenVisits.in(matinkyla, matinkylaId).on("2026-03-09").answered(jdbc, 10, 10);
  }

  @Test
  void its_answers_count_as_those_of_the_unit_that_it_was_merged_into() {
    assertThat(sizes(BY_UNIT)).containsExactlyInAnyOrder("1.2.246.1 8", "1.2.246.2 10");

    GivenUnit.merge(jdbc, olariId, matinkylaId);

    assertThat(sizes(BY_UNIT)).containsExactly("1.2.246.2 18");
    assertThat(sizes(BY_UNIT + "&unit=1.2.246.1")).containsExactly("1.2.246.2 18");
  }

  @Test
  void a_merger_that_is_undone_leaves_everything_as_it_was() {
    GivenUnit.merge(jdbc, olariId, matinkylaId);
    assertThat(sizes(BY_UNIT)).hasSize(1);

    jdbc.sql("update organization.unit set successor_id = null, valid_to = null").update();

    assertThat(sizes(BY_UNIT)).containsExactlyInAnyOrder("1.2.246.1 8", "1.2.246.2 10");
  }

  @Test
  void whoever_is_responsible_for_the_unit_sees_its_past_comments_and_answers_too() {
    var everybody = GivenViewer.of(READ_ANSWERS);
    assertThat(text(FILE, everybody)).contains("1.2.246.1;");
    GivenUnit.merge(jdbc, olariId, matinkylaId);
    var supervisor =
        GivenViewer.inUnits(Set.of(matinkylaId.value()), READ_FIGURES, READ_COMMENTS, READ_ANSWERS);

    assertThat(sizes(BY_UNIT, supervisor)).containsExactly("1.2.246.2 18");
    assertThat(
            new PageText(browser, supervisor)
                .of("/figures/units/1.2.246.2?from=2026-01-01&to=2026-05-31"))
        .contains("Olarissa oli rauhallista");
    var file = text(FILE, supervisor);
    assertThat(file.lines().skip(1)).hasSize(18).allMatch(line -> !line.contains("1.2.246.1;"));
    assertThat(file).contains("1.2.246.2");
  }

  @Test
  void a_merged_unit_is_offered_by_no_form() {
    GivenUnit.merge(jdbc, olariId, matinkylaId);

    assertThat(text("/figures", GivenViewer.of(READ_FIGURES)))
        .contains("Matinkylä")
        .doesNotContain("Olari");
  }

  private List<String> sizes(String path) {
    return sizes(path, GivenViewer.of(READ_FIGURES));
  }

  /** The unit and the number of answers of each row. */
  private List<String> sizes(String path, Viewer viewer) {
    var sizes = new ArrayList<String>();
    for (var row : JsonMapper.shared().readTree(text(path, viewer)).get("rows")) {
      sizes.add(row.get("by").get("unit").asString() + " " + row.get("n").asLong());
    }
    return sizes;
  }

  private String text(String path, Viewer viewer) {
    try {
      var answer = browser.get().uri(path).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
      return answer.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
