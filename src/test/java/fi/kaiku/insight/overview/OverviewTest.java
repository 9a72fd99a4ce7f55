package fi.kaiku.insight.overview;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.io.UnsupportedEncodingException;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the page that opens first says. The clock stands on 1.6.2026. */
@KaikuTest
class OverviewTest {

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
  void the_most_important_sentence_comes_first() {
    visits.delivered(jdbc, 4_000).answered(jdbc, 10, 626).answered(jdbc, 8, 168);
    visits.answered(jdbc, 3, 205);
    target("2026-01-01", 80);

    assertThat(page("/overview?lang=fi"))
        .contains("NPS on 42 (37–47).", "Tavoitetta 80 ei ole saavutettu.")
        .contains("4 000 viestistä 999 sai vastauksen (25,0 %; 95 %:n väli 23,7–26,3 %).");
    assertThat(page("/overview?lang=sv"))
        .contains("NPS är 42 (37–47).", "Målet 80 har inte nåtts.")
        .contains("Av 4 000 meddelanden fick 999 ett svar (25,0 %; 95 %-intervall 23,7–26,3 %).");
    assertThat(page("/overview?lang=en"))
        .contains("NPS is 42 (37–47).", "The target 80 is not reached.")
        .contains("999 of 4,000 messages were answered (25.0%; 95% interval 23.7–26.3%).");
  }

  @Test
  void more_units_than_one_can_take_in_have_a_page_of_their_own() {
    for (int i = 10; i < 50; i++) {
      var unit = GivenUnit.named("Toimipiste " + i).oid("1.2.246.9." + i).inService("TA");
      GivenVisits.in(unit, unit.insert(jdbc)).answered(jdbc, 9, 6);
    }
    assertThat(page("/overview")).contains(">Toimipiste 10</th>").doesNotContain("rinnakkain");

    visits.answered(jdbc, 9, 6);
    assertThat(page("/overview"))
        .contains("Katso 41 toimipistettä rinnakkain", "/figures/units?period=three-months")
        .doesNotContain(">Toimipiste 10</th>");
  }

  @Test
  void cannot_tell_yet_is_a_result_as_large_as_the_others() {
    visits.delivered(jdbc, 40).answered(jdbc, 10, 18).answered(jdbc, 2, 2);
    target("2026-01-01", 80);

    assertThat(page("/overview"))
        .contains("Vielä ei voi sanoa, onko tavoite 80 saavutettu.")
        .contains("figure-verdict figure-verdict--CANNOT_TELL_YET");
  }

  @Test
  void a_unit_of_few_answers_has_no_figure_and_hides_no_other_one() {
    visits.delivered(jdbc, 60).answered(jdbc, 9, 30).commented(jdbc, 9, "Kiitos hoitajalle");
    dentalVisits.delivered(jdbc, 20).answered(jdbc, 2, 3).commented(jdbc, 1, "Pitkä jonotus");

    assertThat(page("/overview"))
        .containsSubsequence("Tapiola</th>", "Alle 5 vastausta", "Kivenlahti</th>", "100")
        .contains("Pitkä jonotus", "Kiitos hoitajalle");
    assertThat(page("/overview?lang=sv")).contains("Färre än 5 svar");
    assertThat(page("/overview?lang=en")).contains("Fewer than 5 answers");
  }

  @Test
  void comments_are_for_those_who_may_read_them() {
    visits.delivered(jdbc, 60).answered(jdbc, 9, 30).commented(jdbc, 9, "Kiitos hoitajalle");

    var reader = GivenViewer.of(READ_FIGURES);
    assertThat(page("/overview", reader)).doesNotContain("Kiitos hoitajalle");
    assertThat(page("/overview")).contains("Kiitos hoitajalle");
  }

  @Test
  void a_unit_filter_applies_to_every_figure() {
    visits.delivered(jdbc, 60).answered(jdbc, 9, 30);
    dentalVisits.delivered(jdbc, 40).answered(jdbc, 2, 10);

    assertThat(page("/overview?unit=1.2.246.3"))
        .contains("NPS on −100", "40 viestistä 10 sai vastauksen (25,0 %")
        .doesNotContain("Toimipisteittäin");
  }

  @Test
  void a_supervisor_sees_only_their_own_units() {
    visits.delivered(jdbc, 60).answered(jdbc, 9, 30);
    dentalVisits.delivered(jdbc, 40).answered(jdbc, 2, 10);
    var supervisor = GivenViewer.inUnits(Set.of(healthId.value()), READ_FIGURES);

    assertThat(page("/overview", supervisor))
        .contains("60 viestistä 30 sai vastauksen")
        .doesNotContain("Tapiola");
  }

  @Test
  void the_page_says_what_will_come_while_there_is_nothing() {
    assertThat(page("/overview")).contains("Tältä jaksolta ei ole vielä lukuja");
    visits.delivered(jdbc, 60);
    assertThat(page("/overview")).contains("Vastauksia on tullut alle 5.");
    visits.answered(jdbc, 9, 4);
    assertThat(page("/overview")).contains("Vastauksia on tullut alle 5.");
    visits.answered(jdbc, 9, 1);
    assertThat(page("/overview")).contains("NPS on 100");
  }

  @Test
  void after_the_first_visit_there_are_no_empty_tables_but_what_is_needed() {
    visits.delivered(jdbc, 1);

    assertThat(page("/overview"))
        .contains("Luvut näkyvät, kun vastauksia on vähintään 5.")
        .doesNotContain("<table", "Palveluittain");
    visits.delivered(jdbc, 60).answered(jdbc, 9, 3);
    assertThat(page("/overview"))
        .contains("Vastauksia on tullut alle 5.", "Lähetettiin")
        .doesNotContain("Palveluittain", "Kielittäin");
  }

  @Test
  void dates_are_written_in_one_way_in_each_language() {
    visits.delivered(jdbc, 60).answered(jdbc, 9, 30);
    var days = "/overview?period=custom&from=2026-05-01&to=2026-05-31";

    assertThat(page(days + "&lang=fi")).contains("1.5.–31.5.2026");
    assertThat(page(days + "&lang=sv")).contains("1.5.–31.5.2026");
    assertThat(page(days + "&lang=en")).contains("1 May – 31 May 2026").doesNotContain("31.5.2026");
  }

  @Test
  void own_days_count_when_they_are_chosen_and_a_period_upside_down_is_told() {
    visits.delivered(jdbc, 60).answered(jdbc, 9, 30);
    visits.on("2026-01-15").delivered(jdbc, 20).answered(jdbc, 9, 8);

    assertThat(page("/overview?period=custom&from=2026-01-01&to=2026-01-31"))
        .contains("20 viestistä 8 sai vastauksen", "1.1.–31.1.2026");
    assertThat(page("/overview?period=last-month&from=2026-01-01&to=2026-01-31"))
        .contains("60 viestistä 30 sai vastauksen", "1.5.–31.5.2026");
    assertThat(page("/overview?period=custom&from=2026-02-01&to=2026-01-31"))
        .contains("jakson alku 2026-02-01 on sen lopun 2026-01-31 jälkeen", "href=\"#from\"");
  }

  @Test
  void months_are_told_as_a_picture_and_as_a_table() {
    visits.on("2026-03-10").delivered(jdbc, 60).answered(jdbc, 9, 30);
    visits.on("2026-04-10").delivered(jdbc, 60).answered(jdbc, 9, 30);
    visits.on("2026-05-10").delivered(jdbc, 60).answered(jdbc, 2, 30);

    assertThat(page("/overview"))
        .contains("NPS kuukausittain", "maaliskuu 2026", "toukokuu 2026", "−100", "<circle");
  }

  private void target(String from, int nps) {
    jdbc.sql("insert into organization.target values (?, cast(? as date), ?)")
        .params(health.serviceId().value(), from, nps)
        .update();
  }

  private String page(String uri) {
    return page(uri, GivenViewer.of(READ_FIGURES, READ_COMMENTS));
  }

  /** The page's text with every kind of space as one. */
  private String page(String uri, Viewer viewer) {
    var result = browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
    assertThat(result).hasStatusOk();
    try {
      return result.getResponse().getContentAsString().replaceAll("[\\s\u00a0\u202f]+", " ");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
