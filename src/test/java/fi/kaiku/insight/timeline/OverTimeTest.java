package fi.kaiku.insight.timeline;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenTwoYears;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Whether the score has changed. The clock stands on 1.6.2026. */
@KaikuTest
class OverTimeTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  @Test
  void a_change_comes_first_and_is_told_in_words() {
    GivenTwoYears.insert(jdbc);
    assertThat(page("/figures/over-time?lang=fi"))
        .contains("NPS on muuttunut huonompaan: toukokuu 2026, alle alarajan 50.")
        .contains(
            "Kutsumisen säännöt muuttuivat.", "Aukoissa on alle 5 vastausta.", "1.6.2024–31.5.2026")
        .doesNotContain("alustavat");
    assertThat(page("/figures/over-time?lang=sv")).contains("NPS har ändrats till det sämre");
    assertThat(page("/figures/over-time?lang=en")).contains("NPS has changed for the worse");
  }

  @Test
  void from_a_change_for_the_worse_an_improvement_can_be_begun() {
    GivenTwoYears.insert(jdbc);
    var all = new PageText(browser, GivenViewer.administrator()).of("/figures/over-time?lang=fi");
    assertThat(all).contains("/improvements/new?signal=2026-05&amp;unit=");
  }

  @Test
  void ordinary_months_and_too_few_of_them_are_told_as_such() {
    GivenTwoYears.insert(jdbc);
    assertThat(page("/figures/over-time?period=custom&from=2024-06-01&to=2025-05-31"))
        .contains("Ei merkkejä muutoksesta", "Rajat ovat vielä alustavat", "takana on 12 arvoa");
    assertThat(page("/figures/over-time?period=custom&from=2024-06-01&to=2024-11-30"))
        .contains("Muutoksia arvioidaan, kun kuukausia on seitsemän.");
  }

  @Test
  void one_month_has_no_limits_and_none_at_all_no_picture() {
    GivenTwoYears.insert(jdbc);
    assertThat(page("/figures/over-time?period=custom&from=2024-06-01&to=2024-06-30"))
        .contains("Yhdestä arvosta ei näe")
        .doesNotContain("Infinity", "NaN", "∞");
    assertThat(page("/figures/over-time?period=custom&from=2024-01-01&to=2024-03-31"))
        .contains("Yhdeltäkään kokonaiselta kuukaudelta")
        .doesNotContain("class=\"drawn\"");
  }

  @Test
  void limits_beyond_the_scale_are_said_to_be_there() {
    var unit = GivenUnit.named("Inkoo").oid("1.2.246.4").inService("TA");
    var visits = GivenVisits.in(unit, unit.insert(jdbc));
    for (int month = 1; month <= 5; month++) {
      visits.on("2026-0" + month + "-10").answered(jdbc, month % 2 == 0 ? 9 : 7, 20);
    }
    assertThat(page("/figures/over-time")).contains("Osa rajoista on NPS:n asteikon ulkopuolella");
  }

  @Test
  void weeks_are_told_when_they_are_asked_for() {
    GivenTwoYears.insert(jdbc);
    assertThat(page("/figures/over-time?every=week"))
        .contains("viikko 20/2026", "2.6.2025–31.5.2026")
        .contains("Viikko on se, jolla vastaus ilmestyi lukuihin, ei käynnin viikko.")
        .doesNotContain("toukokuu 2026");
    assertThat(page("/figures/over-time?every=week&lang=sv")).contains("inte besökets vecka");
    assertThat(page("/figures/over-time?every=week&lang=en")).contains("not the week of the visit");
    assertThat(page("/figures/over-time?every=moon")).contains("href=\"#every\"");
  }

  /** The page's text with every kind of space as one. */
  private String page(String uri) {
    var viewer = GivenViewer.of(READ_FIGURES);
    var result = browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, viewer).exchange();
    assertThat(result).hasStatusOk();
    try {
      return result.getResponse().getContentAsString().replaceAll("[\\s\u00a0\u202f]+", " ");
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
