package fi.kaiku.insight.overview;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the overview says has changed, and what cannot be told yet. The clock: 1.6.2026. */
@KaikuTest
class NoteworthyTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  GivenVisits visits;
  GivenVisits dentalVisits;

  @BeforeEach
  void units() {
    visits = GivenVisits.in(health, health.insert(jdbc));
    dentalVisits = GivenVisits.in(dental, dental.insert(jdbc));
  }

  @Test
  void a_month_beyond_the_limits_is_a_change_in_its_unit() {
    evenMonths(visits, 14);
    evenMonths(dentalVisits, 14);
    dentalVisits.on("2026-05-10").answered(jdbc, 0, 60);

    assertThat(page().of("/overview"))
        .contains("Huonompaan", "Tapiola</a>", "/figures/over-time?unit=1.2.246.3")
        .contains("NPS −60 on pienempi kuin sattuma yksin selittää: tavallinen vaihtelu on")
        .contains("Koko rajaus</a>")
        .doesNotContain("Kivenlahti</a>", "Rajat ovat vielä alustavat");
  }

  @Test
  void what_chance_explains_is_no_change() {
    evenMonths(visits, 14);

    assertThat(page().of("/overview?lang=en"))
        .contains("NPS has not changed more than chance explains");
  }

  @Test
  void fewer_than_seven_months_tell_no_change() {
    evenMonths(visits, 5);
    visits.on("2026-05-20").answered(jdbc, 0, 40);

    assertThat(page().of("/overview?lang=sv"))
        .contains("Ändringar bedöms när det finns sju månader");
  }

  @Test
  void limits_that_rest_on_few_months_are_called_provisional() {
    evenMonths(visits, 9);
    visits.on("2026-05-20").answered(jdbc, 0, 60);

    assertThat(page().of("/overview"))
        .contains("Huonompaan", "Rajat ovat vielä alustavat: niiden takana on 9 kuukautta.");
  }

  @Test
  void a_change_of_long_ago_and_a_month_that_has_not_ended_are_not_told() {
    evenMonths(visits, 20);
    visits.on("2025-04-10").answered(jdbc, 0, 60);
    visits.on("2026-06-01").answered(jdbc, 0, 60);

    assertThat(page().of("/overview")).doesNotContain("Huonompaan");
  }

  @Test
  void places_that_cannot_be_judged_yet_are_named_with_their_answers() {
    visits.answered(jdbc, 10, 85).answered(jdbc, 8, 10).answered(jdbc, 2, 5);
    dentalVisits.answered(jdbc, 2, 100);
    target(health);
    target(dental);

    assertThat(page().of("/overview?lang=en"))
        .contains("Services and units: 2.", "target 80, 100 answers")
        .contains("<strong>Kivenlahti</strong>")
        .doesNotContain("<strong>Tapiola</strong>");
  }

  @Test
  void nothing_is_left_open_when_every_place_can_be_judged() {
    dentalVisits.answered(jdbc, 2, 100);
    assertThat(page().of("/overview?lang=en")).doesNotContain("Too few answers yet");
    target(dental);
    assertThat(page().of("/overview?lang=en")).contains("it can be told whether the target");
  }

  /** Twenty answers a month up to May, a little more content every other month. */
  private void evenMonths(GivenVisits place, int months) {
    for (int back = months - 1; back >= 0; back--) {
      var month = YearMonth.of(2026, 5).minusMonths(back);
      var promoters = 16 + back % 2;
      place.on(month.atDay(10).toString()).answered(jdbc, 10, promoters);
      place.on(month.atDay(10).toString()).answered(jdbc, 2, 20 - promoters);
    }
  }

  private void target(GivenUnit unit) {
    jdbc.sql("insert into organization.target values (?, '2026-01-01', 80)")
        .param(unit.serviceId().value())
        .update();
  }

  private PageText page() {
    return new PageText(browser, GivenViewer.of(READ_FIGURES));
  }
}
