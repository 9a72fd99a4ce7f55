package fi.kaiku.insight.units;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.figures.GivenMonths;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Scores of units at the ages of those invited. The clock stands on 1.6.2026. */
@KaikuTest
class AgeStandardizedUnitsTest {

  static final String YOUNG = "18-29";
  static final String OLD = "65-74";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  UnitId kivenlahti;
  GivenVisits heardFromTheOld;

  @BeforeEach
  void units() {
    var one = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    var two = GivenUnit.named("Tapiola").oid("1.2.246.2").inService("TA");
    kivenlahti = one.insert(jdbc);
    heardFromTheOld = GivenVisits.in(one, kivenlahti);
    var heardFromTheYoung = GivenVisits.in(two, two.insert(jdbc));
    heardFromTheOld.aged(YOUNG).delivered(jdbc, 100).answered(jdbc, 9, 5).answered(jdbc, 3, 5);
    heardFromTheOld.aged(OLD).delivered(jdbc, 100).answered(jdbc, 10, 27).answered(jdbc, 2, 3);
    heardFromTheYoung.aged(YOUNG).delivered(jdbc, 50).answered(jdbc, 9, 20);
    heardFromTheYoung.aged(OLD).delivered(jdbc, 50);
  }

  @Test
  void a_unit_is_told_at_the_ages_of_those_invited_in_its_service() {
    assertThat(page("/figures/units/1.2.246.1?lang=fi"))
        .contains("NPS on 60", "Ikävakioitu NPS on 40 (", "Ilman vakiointia NPS on 60.");
    assertThat(page("/figures/units/1.2.246.1?lang=sv"))
        .contains("Åldersstandardiserat NPS är 40 (");
    assertThat(page("/figures/units/1.2.246.1?lang=en")).contains("Age-standardised NPS is 40 (");
    assertThat(page("/figures/units?lang=fi"))
        .contains("Ikävakioitu NPS on se, mikä NPS olisi")
        .containsSubsequence("Kivenlahti", "<strong>60</strong>", "<strong>40</strong>");
  }

  @Test
  void a_unit_without_answers_of_some_age_has_none_and_says_of_which_age() {
    assertThat(page("/figures/units/1.2.246.2"))
        .contains("Ikävakioitua NPS:ää ei lasketa", "Puuttuvat: 65–74 v.");
    assertThat(page("/figures/units")).contains("Ei lasketa (puuttuvia ikäryhmiä 1)");
  }

  @Test
  void an_age_of_few_answers_is_not_used() {
    var three = GivenUnit.named("Leppävaara").oid("1.2.246.3").inService("TA");
    var few = GivenVisits.in(three, three.insert(jdbc));
    few.aged(YOUNG).answered(jdbc, 9, 7);
    few.aged(OLD).answered(jdbc, 9, 3);
    var four = GivenUnit.named("Inkoo").oid("1.2.246.4").inService("TA");
    var neighbours = GivenVisits.in(four, four.insert(jdbc));
    neighbours.aged(YOUNG).answered(jdbc, 9, 7);
    neighbours.aged(OLD).answered(jdbc, 9, 6);
    assertThat(page("/figures/units/1.2.246.3")).contains("Puuttuvat: 65–74 v.");
    assertThat(page("/figures/units/1.2.246.4")).contains("Ikävakioitu NPS on 100 (");
    assertThat(page("/figures/units/1.2.246.1")).contains("Ikävakioitu NPS on 40 (");
  }

  @Test
  void units_of_several_services_wait_until_one_is_chosen() {
    var dental = GivenUnit.named("Lohja").oid("1.2.246.9").inService("SUU");
    GivenVisits.in(dental, dental.insert(jdbc)).aged(OLD).delivered(jdbc, 900).answered(jdbc, 9, 9);
    assertThat(page("/figures/units"))
        .contains("lasketaan yhdelle palvelulle kerrallaan")
        .doesNotContain("<strong>40</strong>");
    assertThat(page("/figures/units?service=TA")).contains("<strong>40</strong>");
    assertThat(page("/figures/units/1.2.246.1")).contains("Ikävakioitu NPS on 40 (");
  }

  @Test
  void nothing_is_standardised_to_ages_that_are_not_known() {
    heardFromTheOld.aged("unknown").delivered(jdbc, 30);
    assertThat(page("/figures/units")).contains("Ikävakioitua NPS:ää ei lasketa, koska liian");
    assertThat(page("/figures/units/1.2.246.1")).doesNotContain("kävakioitu");
  }

  @Test
  void where_some_are_told_by_a_wide_band_only_all_are_compared_by_it() {
    heardFromTheOld.aged("18-39").delivered(jdbc, 6).answered(jdbc, 9, 1);

    assertThat(page("/figures/units/1.2.246.2")).contains("Puuttuvat: 65–74 v.");
    assertThat(page("/figures/units/1.2.246.1")).contains("Ikävakioitu NPS on 44 (");
    assertThat(page("/overview")).contains("18–39, ei tarkemmin</th>");
  }

  @Test
  void months_whose_ages_are_not_counted_yet_are_said_to_come() {
    heardFromTheOld.on("2026-06-01").answered(jdbc, 1, 40);
    GivenMonths.unreleased(jdbc, "2026-06-01");

    assertThat(page("/figures/units")).contains("Kesäkuun ryhmät tulevat 16. heinäkuuta.");
    assertThat(page("/figures/units/1.2.246.1"))
        .contains("NPS on −20", "Ikävakioitu NPS on 40 (", "Ilman vakiointia NPS on 60.");
  }

  @Test
  void who_does_not_see_the_service_does_not_see_its_ages() {
    var supervisor =
        new PageText(browser, GivenViewer.inUnits(Set.of(kivenlahti.value()), READ_FIGURES));
    assertThat(supervisor.of("/figures/units/1.2.246.1"))
        .contains("NPS on 60")
        .doesNotContain("kävakioitu");
    assertThat(supervisor.of("/figures/units")).contains("60").doesNotContain("kävakioitu");
  }

  private String page(String uri) {
    return new PageText(browser, GivenViewer.of(READ_FIGURES)).of(uri);
  }
}
