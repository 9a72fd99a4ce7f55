package fi.kaiku.insight;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.figures.GivenGroup;
import fi.kaiku.figures.GivenMonths;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Ages and languages come when a month's links have closed; pages say when. It is 1.6.2026. */
@KaikuTest
class ComingGroupsTest {

  private static final String LAST_MONTH = "period=last-month";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  GivenVisits april;
  GivenVisits may;

  @BeforeEach
  void april_is_counted_and_may_is_not() {
    var unit = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    var visits = GivenVisits.in(unit, unit.insert(jdbc));
    april = visits.on("2026-04-15");
    may = visits.on("2026-05-15");
    april.delivered(jdbc, 50).answered(jdbc, 9, 20);
    may.delivered(jdbc, 50).answered(jdbc, 9, 30);
    GivenMonths.unreleased(jdbc, "2026-05-15");
  }

  @Test
  void the_day_is_said_where_ages_and_languages_are_told() {
    for (var path : new String[] {"/overview", "/figures/units/1.2.246.1", "/figures/response"}) {
      assertThat(page(path))
          .contains("Toukokuun ryhmät tulevat 16. kesäkuuta.")
          .contains("Kesäkuun ryhmät tulevat 16. heinäkuuta.")
          .doesNotContain("Huhtikuun ryhmät");
      assertThat(page(path + "?lang=sv")).contains("Grupperna för maj kommer den 16 juni.");
      assertThat(page(path + "?lang=en")).contains("May’s groups come on 16 June.");
    }
  }

  @Test
  void ages_are_said_to_be_of_those_who_answered_by_the_link() {
    for (var path :
        new String[] {"/overview", "/figures/units/1.2.246.1", "/figures?by=age_band"}) {
      assertThat(page(path)).contains("Ikä ja kieli kerrotaan viestin linkillä vastanneista.");
    }
    assertThat(page("/figures?by=age_band&measure=response-rate"))
        .contains("Toukokuun ryhmät tulevat 16. kesäkuuta.")
        .doesNotContain("viestin linkillä vastanneista");
  }

  @Test
  void the_whole_is_told_at_once_and_its_ages_later() {
    assertThat(page("/overview?" + LAST_MONTH))
        .contains("50 viestistä 30 sai vastauksen", "Ikäryhmittäin", "16. kesäkuuta.")
        .doesNotContain("40–49</th>", "Kielittäin");
    assertThat(page("/figures?by=age_band&" + LAST_MONTH))
        .contains("Toukokuun ryhmät tulevat 16. kesäkuuta.");
    assertThat(page("/figures?by=kind&" + LAST_MONTH)).doesNotContain("16. kesäkuuta");
    assertThat(page("/figures?by=kind&measure=response-rate&" + LAST_MONTH))
        .contains("Toukokuun ryhmät tulevat 16. kesäkuuta.");
  }

  @Test
  void nobody_is_said_to_be_unheard_before_the_groups_are_counted() {
    assertThat(page("/figures/response?" + LAST_MONTH))
        .contains("50 viestistä 30 sai vastauksen", "Toukokuun ryhmät tulevat 16. kesäkuuta.")
        .doesNotContain("Mikään ryhmä ei vastaa", "Osa ryhmistä vastaa");
  }

  @Test
  void groups_are_compared_within_the_months_that_are_counted() {
    april.aged("65-74").delivered(jdbc, 50).answered(jdbc, 9, 5);

    assertThat(page("/figures/response"))
        .contains("150 viestistä 55 sai vastauksen")
        .contains("Ikä 65–74:", "vastausprosentti 10,0 %, muilla 40,0 %");
  }

  @Test
  void those_who_are_not_told_finer_are_a_row_and_compared_with_nobody() {
    GivenGroup.of(april.aged("").speaking("")).messaged(40, 40).answered(5).insert(jdbc);
    GivenMonths.tick(jdbc);

    assertThat(page("/figures/response"))
        .contains("ei eritelty tarkemmin</th>", "12,5 %")
        .doesNotContain("Ikä ei eritelty");
    assertThat(page("/figures/response?lang=sv")).contains("inte närmare uppdelat</th>");
    assertThat(page("/figures/response?lang=en")).contains("not broken down further</th>");
  }

  @Test
  void another_system_is_told_the_months_that_are_not_in_the_rows() {
    var may = "from=2026-05-01&to=2026-05-31";
    assertThat(page("/api/v1/figures?by=age_band&" + may))
        .contains("\"coming\":[{\"month\":\"2026-05\",\"on\":\"2026-06-16\"}]");
    assertThat(page("/api/v1/figures?language=sv&" + may)).contains("2026-06-16");
    assertThat(page("/api/v1/funnel?by=kind&" + may)).contains("2026-06-16");
    assertThat(page("/api/v1/figures?by=unit&" + may)).contains("\"coming\":[]");
    assertThat(page("/api/v1/figures?by=kind&" + may)).contains("\"coming\":[]");
  }

  private String page(String uri) {
    return new PageText(browser, GivenViewer.of(READ_FIGURES)).of(uri);
  }
}
