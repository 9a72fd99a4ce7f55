package fi.kaiku.insight.units;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.GivenSmallUnits;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Units that too few people were asked about are told together. The clock stands on 1.6.2026. */
@KaikuTest
class SmallUnitsTest {

  private static final String SMALL = "Pienet toimipisteet – ";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit large = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit small = GivenUnit.named("Inkoo").oid("1.2.246.2").inService("TA");
  UnitId largeId;
  UnitId smallId;

  @BeforeEach
  void april_of_a_small_unit_is_told_with_others() {
    largeId = large.insert(jdbc);
    smallId = small.insert(jdbc);
    GivenVisits.in(large, largeId).delivered(jdbc, 60).answered(jdbc, 9, 30);
    GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU").insert(jdbc);
    new GivenSmallUnits(jdbc, small.serviceId(), "2026-04-01")
        .holding(smallId)
        .answered(2, 8, null);
    jdbc.sql("insert into organization.target values (?, '2026-01-01', 80)")
        .param(large.serviceId().value())
        .update();
  }

  @Test
  void they_are_a_row_of_the_list_without_a_page_a_place_or_a_target() {
    var table = after("/figures/units?lang=fi", "id=\"units-table\"");
    assertThat(table)
        .containsSubsequence("Inkoo", "Alle 5 vastausta", "Kivenlahti", SMALL, "−100", ">8</td>")
        .doesNotContain("Heikompi", "heikompi")
        .doesNotContain("/figures/units/small");
    assertThat(
            after("/overview?lang=fi", "id=\"by-unit\"").split(SMALL, -1)[1].split("</tr>", -1)[0])
        .contains("−100")
        .doesNotContain("tag--bad", ">80<");
    assertThat(after("/figures/units?lang=sv", "units-table")).contains("Små enheter – ");
    assertThat(after("/figures/units?lang=en", "units-table")).contains("Small units – ");
  }

  @Test
  void they_can_be_chosen_and_asked_for() {
    for (var path : new String[] {"/overview", "/figures", "/figures/response"}) {
      assertThat(page(path)).contains("<option value=\"small-units:TA\">" + SMALL);
    }
    assertThat(page("/overview?unit=small-units:TA"))
        .contains("NPS on −100")
        .contains("<option value=\"small-units:TA\" selected=\"selected\">");
    assertThat(page("/overview?service=TA&unit=small-units:TA")).contains("NPS on −100");
    assertThat(page("/overview?service=SUU")).doesNotContain("small-units:TA");
    assertThat(page("/api/v1/figures?by=unit"))
        .contains("\"unit\":\"small-units:TA\"", "\"fi\":\"" + SMALL);
  }

  @Test
  void the_page_of_such_a_unit_says_where_its_answers_are() {
    assertThat(page("/figures/units/1.2.246.2"))
        .contains("Huhtikuu 2026: viesti lähti alle 5 ihmiselle", "kerrotaan luvuissa " + SMALL);
    assertThat(page("/figures/units/1.2.246.2?period=this-month"))
        .doesNotContain("viesti lähti alle");
    assertThat(page("/figures/units/1.2.246.1")).doesNotContain("viesti lähti alle");
    assertThat(page("/figures/units/1.2.246.2?lang=sv")).contains("Små enheter – ");
    assertThat(page("/figures/units/1.2.246.2?lang=en"))
        .contains("the answers are told under Small units – ");
  }

  @Test
  void a_unit_of_which_only_the_paper_forms_were_few_is_not_said_to_have_asked_few() {
    jdbc.sql(
            """
            insert into feedback.pool_unit
            select distinct visit_month, 'COUNTY', unit_id, service_id, '' from feedback.feedback
            where unit_id = ?
            """)
        .param(largeId.value())
        .update();
    jdbc.sql("delete from feedback.class where unit_id = ?").param(largeId.value()).update();
    assertThat(page("/figures/units/1.2.246.1")).doesNotContain("viesti lähti alle");
  }

  @Test
  void whoever_reaches_one_of_them_sees_all_and_nobody_else_does() {
    assertThat(page("/overview", smallId)).contains("NPS on −100", SMALL);
    assertThat(page("/overview", largeId)).contains("NPS on 100").doesNotContain("small-units");
    assertThat(
            browser
                .get()
                .uri("/figures/units/small-units:TA")
                .requestAttr(Viewer.ATTRIBUTE, GivenViewer.of(READ_FIGURES))
                .exchange())
        .hasStatus(404);
  }

  private String after(String uri, String mark) {
    var page = page(uri);
    return page.substring(page.indexOf(mark));
  }

  private String page(String uri) {
    return new PageText(browser, GivenViewer.of(READ_FIGURES)).of(uri);
  }

  private String page(String uri, UnitId unit) {
    var viewer = GivenViewer.inUnits(Set.of(unit.value()), READ_FIGURES);
    return new PageText(browser, viewer).of(uri);
  }
}
