package fi.kaiku.insight.ask;

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

/** The page where anybody asks for the figure they need. The clock stands on 1.6.2026. */
@KaikuTest
class AskPageTest {

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
  void the_counts_that_keusote_published_give_its_score_with_the_interval() {
    visits.answered(jdbc, 10, 626).answered(jdbc, 8, 168).answered(jdbc, 3, 205);

    assertThat(page("/figures")).contains("NPS: 42 (37–47), 999 vastausta.");
    assertThat(page("/figures?lang=sv")).contains("NPS: 42 (37–47), 999 svar.");
    assertThat(page("/figures?lang=en")).contains("NPS: 42 (37–47), 999 answers.");
    assertThat(browser.get().uri("/api/v1/figures?measure=nps").requestAttr(VIEWER, reader()))
        .bodyJson()
        .extractingPath("$.rows[0]")
        .asMap()
        .containsEntry("n", 999)
        .hasEntrySatisfying("value", value -> assertThat((double) value).isBetween(42.1, 42.2))
        .hasEntrySatisfying("low", low -> assertThat((double) low).isBetween(36.9, 37.1))
        .hasEntrySatisfying("high", high -> assertThat((double) high).isBetween(46.9, 47.1));
  }

  @Test
  void a_figure_is_cut_by_one_dimension_into_rows_with_interval_and_n() {
    visits.answered(jdbc, 10, 30).answered(jdbc, 2, 10);
    dentalVisits.answered(jdbc, 10, 20);

    assertThat(page("/figures?measure=nps&by=unit"))
        .contains("Kivenlahti", "<strong>50</strong>")
        .contains("Tapiola", "<strong>100</strong>", "class=\"whisker-dot\"");
  }

  @Test
  void a_second_dimension_of_few_values_stands_across() {
    visits.speaking("fi").answered(jdbc, 10, 30);
    visits.speaking("sv").answered(jdbc, 2, 10);
    dentalVisits.speaking("fi").answered(jdbc, 10, 20);

    assertThat(page("/figures?measure=nps&by=unit,language"))
        .contains("class=\"number\">suomi</th>", "class=\"number\">ruotsi</th>")
        .contains("<strong>−100</strong>", "n 10", "ei kerrota");
  }

  @Test
  void a_second_dimension_of_many_values_is_told_below_each_of_the_first() {
    for (var age : new String[] {"18-29", "30-39", "40-49", "50-64", "65-74", "75-84", "85+"}) {
      visits.aged(age).answered(jdbc, 10, 10);
    }

    assertThat(page("/figures?measure=nps&by=unit&by=age_band"))
        .contains("scope=\"rowgroup\"", "85+")
        .doesNotContain("grid-table");
  }

  @Test
  void shares_and_rates_have_their_own_intervals() {
    visits.delivered(jdbc, 400).answered(jdbc, 10, 80).answered(jdbc, 2, 20);

    assertThat(page("/figures?measure=promoters"))
        .contains("Suosittelijoiden osuus: 80,0 % (71,1–86,7 %), 100 vastausta.");
    assertThat(page("/figures?measure=detractors"))
        .contains("Arvostelijoiden osuus: 20,0 % (13,3–28,9 %), 100 vastausta.");
    assertThat(page("/figures?measure=response-rate"))
        .contains("Vastausprosentti: 25,0 % (21,0–29,5 %), 400 viestiä.");
  }

  @Test
  void comments_are_a_share_of_the_answers() {
    visits.answered(jdbc, 10, 15).answered(jdbc, 9, 5, "Kiitos", "LINK");

    assertThat(page("/figures?measure=comments"))
        .contains("Kommentoineiden osuus: 25,0 % (11,2–46,9 %), 20 vastausta.");
  }

  @Test
  void the_distribution_tells_the_share_of_each_score() {
    visits.answered(jdbc, 10, 15).answered(jdbc, 8, 5);
    dentalVisits.answered(jdbc, 0, 20);

    assertThat(page("/figures?measure=distribution&unit=1.2.246.1"))
        .contains("Arvosana", "<strong>75,0 %</strong>", "<strong>25,0 %</strong>")
        .contains("<strong>0,0 %</strong>");
    assertThat(page("/figures?measure=distribution&by=unit"))
        .contains("grid-table", "<strong>75,0 %</strong>", "<strong>100,0 %</strong>");
  }

  @Test
  void a_distribution_of_few_is_hidden() {
    visits.answered(jdbc, 10, 4);

    assertThat(page("/figures?measure=distribution"))
        .contains("Luvut näkyvät, kun vastauksia on vähintään 5.")
        .doesNotContain("whisker-dot", "0,0 %");
  }

  @Test
  void the_funnel_is_told_step_by_step() {
    visits.delivered(jdbc, 80).turnedDown(jdbc, "UNDER_AGE", 20).answered(jdbc, 9, 30);

    assertThat(page("/figures?measure=funnel&by=unit&period=last-month"))
        .contains("Lähetettiin", "<strong>100</strong>", "<strong>80</strong>");
    assertThat(page("/figures?measure=funnel&by=unit"))
        .contains("Lähetettiin", "<strong>80</strong>")
        .doesNotContain("Kysyttiin", "<strong>100</strong>");
  }

  @Test
  void a_group_of_few_is_said_to_be_one_and_is_never_zero() {
    visits.answered(jdbc, 10, 40);
    dentalVisits.answered(jdbc, 2, 3);

    assertThat(page("/figures?measure=nps&by=unit"))
        .contains("Alle 5 vastausta")
        .doesNotContain("<strong>0</strong>", "<strong>−100</strong>");
  }

  @Test
  void every_filter_narrows_the_answer_and_stays_in_the_form() {
    visits.aged("18-29").answered(jdbc, 10, 30);
    visits.aged("85+").answered(jdbc, 2, 10);

    assertThat(page("/figures?measure=nps&age_band={age}&kind=VISIT&profession=doctor", "85+"))
        .contains("NPS: −100", "10 vastausta", "value=\"doctor\"", "filters-more\" open")
        .contains("<option value=\"85+\" selected=\"selected\">85+</option>");
  }

  @Test
  void channels_are_not_added_up_when_they_are_told_apart() {
    visits.answered(jdbc, 10, 30).answered(jdbc, 2, 10, null, "KIOSK");

    assertThat(page("/figures?by=channel"))
        .contains("Viestin linkki", "Palautelaite toimipisteessä")
        .doesNotContain("40 vastausta");
    assertThat(page("/figures")).contains("NPS: 100", "30 vastausta");
  }

  @Test
  void a_supervisor_sees_only_their_own_units() {
    visits.answered(jdbc, 10, 30);
    dentalVisits.answered(jdbc, 2, 30);
    var supervisor = GivenViewer.inUnits(Set.of(healthId.value()), READ_FIGURES);

    assertThat(new PageText(browser, supervisor).of("/figures?by=unit"))
        .contains("NPS: 100")
        .doesNotContain("Tapiola");
  }

  @Test
  void the_same_question_is_asked_in_the_file_to_download() {
    visits.answered(jdbc, 10, 30);

    assertThat(page("/figures?measure=nps&by=unit&age_band=40-49&period=last-month"))
        .contains(
            "/figures/table.csv?measure=nps&amp;by=unit&amp;from=2026-05-01&amp;to=2026-05-31"
                + "&amp;age_band=40-49");
  }

  @Test
  void a_period_without_answers_says_so() {
    assertThat(page("/figures")).contains("Tältä jaksolta ei ole vielä lukuja");
  }

  @Test
  void wrong_parameters_are_named_with_what_is_allowed_and_the_form_keeps_the_rest() {
    assertThat(
            page(
                "/figures?measure=mean&by=planet&language=de&period=custom&from=2026-05-02"
                    + "&to=2026-05-01"))
        .contains(
            "Mitä tarkastellaan: ", "mean ei kelpaa; sallitut: nps, promoters", "href=\"#measure\"")
        .contains("planet ei kelpaa; sallitut: year, third", "href=\"#by\"")
        .contains("de ei kelpaa; sallitut: fi, sv, en", "href=\"#language\"")
        .contains("jakson alku 2026-05-02 on sen lopun 2026-05-01 jälkeen", "href=\"#from\"")
        .contains("value=\"2026-05-02\"", "value=\"2026-05-01\"", "<option value=\"de\" selected");
    assertThat(page("/figures?by=unit,month,language")).contains("enintään kahden muuttujan");
    assertThat(page("/figures?planet=mars")).contains("tuntematon parametri; sallitut: measure");
  }

  private static final String VIEWER = Viewer.ATTRIBUTE;

  private static Viewer reader() {
    return GivenViewer.of(READ_FIGURES);
  }

  private String page(String uri, Object... variables) {
    return new PageText(browser, reader()).of(uri, variables);
  }
}
