package fi.kaiku.insight;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Figures are told of whole months, whatever days somebody asks for. */
@KaikuTest
class WholeMonthsTest {

  private static final String DAYS = "period=custom&from=2026-04-10&to=2026-05-03";

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  @BeforeEach
  void answers_of_two_months() {
    var unit = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
    var visits = GivenVisits.in(unit, unit.insert(jdbc));
    visits.on("2026-04-05").delivered(jdbc, 30).answered(jdbc, 9, 10);
    visits.on("2026-05-20").delivered(jdbc, 30).answered(jdbc, 9, 12);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/overview",
        "/figures",
        "/figures/units",
        "/figures/units/1.2.246.1",
        "/figures/response",
        "/figures/channels",
        "/figures/over-time"
      })
  void days_on_a_page_are_widened_to_months_and_the_page_says_so(String path) {
    assertThat(page(path + "?" + DAYS))
        .contains("Luvut kerrotaan kokonaisilta kuukausilta, siksi jakso on 1.4.–31.5.2026.")
        .contains("value=\"2026-04-01\"", "value=\"2026-05-31\"");
    assertThat(page(path + "?lang=sv&" + DAYS))
        .contains("Siffrorna gäller hela månader, därför är perioden 1.4.–31.5.2026.");
    assertThat(page(path + "?lang=en&" + DAYS))
        .contains("Figures are about whole months, so the period is 1 April – 31 May 2026.");
    assertThat(page(path + "?period=custom&from=2026-04-01&to=2026-05-31"))
        .doesNotContain("kokonaisilta kuukausilta, siksi");
  }

  @Test
  void all_answers_of_the_months_are_counted() {
    assertThat(page("/overview?" + DAYS)).contains("60 viestistä 22 sai vastauksen");
  }

  @Test
  void weeks_are_those_in_which_answers_appeared_and_whole_ones_too() {
    assertThat(page("/figures?by=week&period=custom&from=2026-05-19&to=2026-05-22"))
        .contains("Luvut kerrotaan kokonaisilta viikoilta, siksi jakso on 18.5.–24.5.2026.")
        .contains("Viikko on se, jolla vastaus ilmestyi lukuihin", "viikko 21/2026")
        .contains("<strong>100</strong>");
  }

  @Test
  void another_system_is_told_which_days_would_do() {
    assertThat(refusal("/api/v1/figures?lang=en&from=2026-04-10&to=2026-05-03"))
        .contains("\"field\":\"from\"", "2026-04-01", "2026-05-01")
        .contains("\"field\":\"to\"", "2026-04-30", "2026-05-31");
    assertThat(refusal("/api/v1/figures?lang=en&by=week&from=2026-05-19&to=2026-05-24"))
        .contains("\"field\":\"from\"", "2026-05-18", "2026-05-25")
        .doesNotContain("\"field\":\"to\"");
    assertThat(refusal("/api/v1/funnel?from=2026-04-01&to=2026-05-30")).contains("2026-05-31");
    assertThat(refusal("/api/v1/figures?by=day")).contains("\"field\":\"by\"");
    assertThat(page("/api/v1/figures?from=2026-04-01&to=2026-05-31")).contains("\"n\":22");
  }

  private String page(String uri) {
    return new PageText(browser, viewer()).of(uri);
  }

  private String refusal(String uri) {
    var answer = browser.get().uri(uri).requestAttr(Viewer.ATTRIBUTE, viewer()).exchange();
    assertThat(answer).hasStatus(422).hasContentType("application/problem+json");
    return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
  }

  private static Viewer viewer() {
    return GivenViewer.of(READ_FIGURES);
  }
}
