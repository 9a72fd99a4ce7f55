package fi.kaiku.insight.response;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
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

/** Who was asked, who answered and who is not heard. The clock stands on 1.6.2026. */
@KaikuTest
class ResponseTest {

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
  void a_group_that_answers_clearly_less_than_everybody_else_is_named() {
    visits.aged("18-29").delivered(jdbc, 100).answered(jdbc, 9, 10);
    visits.aged("65-74").delivered(jdbc, 300).answered(jdbc, 9, 120);

    assertThat(page("/figures/response"))
        .contains("Osa ryhmistä vastaa selvästi muita harvemmin.")
        .contains(
            "Ikä 18–29:", "vastausprosentti 10,0 %, muilla 40,0 %; ero −30,0 prosenttiyksikköä")
        .doesNotContain("Ikä 65–74:");
    assertThat(page("/figures/response?lang=sv"))
        .contains("Ålder 18–29:", "svarsandel 10,0 %, hos andra 40,0 %");
    assertThat(page("/figures/response?lang=en"))
        .contains("Aged 18–29:", "response rate 10.0%, the rest 40.0%");
  }

  @Test
  void invited_stands_against_answered() {
    visits.aged("18-29").delivered(jdbc, 100).answered(jdbc, 9, 10);
    visits.aged("65-74").delivered(jdbc, 300).answered(jdbc, 9, 120);

    assertThat(page("/figures/response"))
        .contains(">25,0 %</td>", ">7,7 %</td>")
        .contains("Vastaa harvemmin", "Vastaa useammin");
  }

  @Test
  void groups_that_answer_alike_are_not_told_apart() {
    visits.speaking("fi").delivered(jdbc, 100).answered(jdbc, 9, 30);
    visits.speaking("sv").delivered(jdbc, 100).answered(jdbc, 9, 28);

    assertThat(page("/figures/response"))
        .contains("Mikään ryhmä ei vastaa selvästi muita harvemmin.", "Ei voi sanoa")
        .doesNotContain("Kutsun kieli ruotsi:");
  }

  @Test
  void a_group_of_few_answers_is_neither_told_nor_compared() {
    visits.aged("18-29").delivered(jdbc, 40).answered(jdbc, 9, 3);
    visits.aged("30-39").delivered(jdbc, 40).answered(jdbc, 9, 12);
    visits.aged("65-74").delivered(jdbc, 300).answered(jdbc, 9, 120);

    assertThat(page("/figures/response"))
        .contains("Alle 5 vastausta")
        .doesNotContain("Ikä 18–29:", "7,5 %");
  }

  @Test
  void every_reason_is_told_with_its_share_of_the_visits() {
    visits.on("2026-02-10").delivered(jdbc, 80);
    visits.on("2026-02-10").turnedDown(jdbc, "UNDER_AGE", 15).turnedDown(jdbc, "NO_PHONE", 5);

    assertThat(page("/figures/response?period=custom&from=2026-01-01&to=2026-03-31"))
        .contains("Asiakas on alaikäinen", ">15,0 %</td>", "Puhelinnumero puuttuu", ">5,0 %</td>")
        .contains("funnel-step--encounters", "Yksittäiset syyt kerrotaan");
    assertThat(page("/figures/response?period=custom&from=2026-02-01&to=2026-02-28"))
        .contains("Kysymättä jäi 20 käyntiä (20,0 % käynneistä).", "funnel-step--encounters")
        .doesNotContain("Asiakas on alaikäinen", "Muut syyt yhteensä");
  }

  @Test
  void until_months_are_over_the_funnel_begins_with_the_messages_and_says_why() {
    visits.delivered(jdbc, 80).turnedDown(jdbc, "UNDER_AGE", 15);

    assertThat(page("/figures/response"))
        .contains("funnel-step--sent", "Käynnit kerrotaan, kun jakson kuukaudet ovat päättyneet")
        .doesNotContain("funnel-step--encounters", "Kysymättä jäi", ">Käynnit</th>");
    assertThat(page("/figures/response?lang=sv")).contains("när periodens månader är slut");
    assertThat(page("/figures/response?lang=en"))
        .contains("when the months of the period are over");
  }

  @Test
  void a_supervisor_sees_only_their_own_units() {
    visits.delivered(jdbc, 60).answered(jdbc, 9, 30);
    dentalVisits.delivered(jdbc, 40).answered(jdbc, 2, 10);
    var supervisor = GivenViewer.inUnits(Set.of(healthId.value()), READ_FIGURES);

    assertThat(page("/figures/response", supervisor))
        .contains("60 viestistä 30 sai vastauksen")
        .doesNotContain("Tapiola");
  }

  @Test
  void a_unit_filter_applies_to_every_figure() {
    visits.delivered(jdbc, 60).answered(jdbc, 9, 30);
    dentalVisits.delivered(jdbc, 40).answered(jdbc, 2, 10);

    assertThat(page("/figures/response?unit=1.2.246.3"))
        .contains("40 viestistä 10 sai vastauksen (25,0 %");
  }

  @Test
  void a_period_without_visits_says_so() {
    assertThat(page("/figures/response")).contains("Tältä jaksolta ei ole vielä lukuja");
  }

  @Test
  void a_parameter_that_nobody_knows_is_told() {
    assertThat(page("/figures/response?planet=mars")).contains("tuntematon parametri");
  }

  @Test
  void the_page_is_for_those_who_may_read_figures() {
    var other = GivenViewer.of(READ_COMMENTS);
    assertThat(browser.get().uri("/figures/response").requestAttr(Viewer.ATTRIBUTE, other))
        .hasStatus(403);
  }

  private String page(String uri) {
    return page(uri, GivenViewer.of(READ_FIGURES));
  }

  private String page(String uri, Viewer viewer) {
    return new PageText(browser, viewer).of(uri);
  }
}
