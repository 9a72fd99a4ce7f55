package fi.kaiku.insight.themes;

import static fi.kaiku.access.Permission.READ_COMMENTS;
import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.figures.GivenThemes;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What is praised and criticised, as a page. The clock stands on 1.6.2026. */
@KaikuTest
class ThemesPageTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  GivenThemes comments;
  GivenThemes dentalComments;

  @BeforeEach
  void units() {
    comments = GivenThemes.of(GivenVisits.in(health, health.insert(jdbc)), jdbc);
    dentalComments = GivenThemes.of(GivenVisits.in(dental, dental.insert(jdbc)), jdbc);
  }

  @Test
  void the_sentence_says_what_is_praised_and_criticised_most_in_three_languages() {
    comments.read(40, "listening+").read(20, "waiting-").read(9, "encounter+", "cost-");

    assertThat(page("/themes"))
        .contains(
            "Useimmin kiitettiin kuuntelemisesta (40), moitittiin aikataulujen pettämisestä (20)."
                + " Luettuja palautteita on 69.");
    assertThat(page("/themes?lang=sv"))
        .contains(
            "Oftast tackade man för att man blev lyssnad på (40), oftast kritiserade man att"
                + " tidtabellerna inte höll (20).");
    assertThat(page("/themes?lang=en"))
        .contains(
            "Customers most often praised being listened to (40) and criticised schedules that"
                + " failed (20).");
  }

  @Test
  void it_stands_on_the_overview_and_on_the_page_of_the_unit_too() {
    comments.read(40, "listening+").read(20, "waiting-");
    dentalComments.read(50, "competence+").read(30, "access-");

    assertThat(page("/overview")).contains("Useimmin kiitettiin ammattitaidosta (50)");
    assertThat(page("/figures/units/1.2.246.1"))
        .contains("Useimmin kiitettiin kuuntelemisesta (40)", "/themes?unit=1.2.246.1");
  }

  @Test
  void what_fewer_than_five_say_is_in_no_sentence() {
    comments.read(40, "listening+").read(4, "waiting-");

    assertThat(page("/overview"))
        .contains("Useimmin kiitettiin kuuntelemisesta (40). Luettuja palautteita on 44.")
        .doesNotContain("pettämisestä");
  }

  @Test
  void of_fewer_than_five_comments_nothing_is_told() {
    comments.read(4, "listening+");

    assertThat(page("/themes"))
        .contains("Aiheet näkyvät, kun luettuja palautteita on vähintään 5.")
        .doesNotContain("class=\"theme-praise\"");
  }

  @Test
  void each_side_has_its_count_share_and_interval_and_leads_to_its_comments() {
    comments.read(75).read(25, "waiting-");

    assertThat(page("/themes?kind=VISIT"))
        .contains("25,0 %", "(17,5–34,3 %)")
        .contains("/comments?period=three-months&amp;kind=VISIT&amp;theme=waiting&amp;sign=minus")
        .contains("Odottaminen ja aikataulut: 25 moittivaa palautetta");
  }

  @Test
  void who_may_not_read_comments_gets_numbers_without_links() {
    comments.read(75).read(25, "waiting-");

    assertThat(new PageText(browser, GivenViewer.of(READ_FIGURES)).of("/themes"))
        .contains("25,0 %")
        .doesNotContain("/comments?");
  }

  @Test
  void a_change_is_told_only_when_neither_chance_nor_misreading_explains_it() {
    comments.on("2026-02-10").read(95).read(5, "waiting-");
    comments.read(90).read(10, "waiting-");
    assertThat(page("/themes")).contains("Mikään aihe ei ole muuttunut jaksosta 1.1.–31.3.2026");
  }

  @Test
  void a_large_change_is_told_with_both_shares() {
    comments.on("2026-02-10").read(1_900).read(100, "waiting-");
    comments.on("2026-05-10").read(1_200).read(800, "waiting-");

    assertThat(page("/themes"))
        .contains(
            "Moitteita tulee enemmän kuin ennen: Odottaminen ja aikataulut (5,0 % → 40,0 %).");
  }

  @Test
  void groups_stand_side_by_side_with_what_they_say_more_often_than_others() {
    comments.read(300, "listening+").read(100, "waiting-");
    dentalComments.read(300, "feelsafe+").read(200, "access-").read(10, "listening+");

    assertThat(page("/themes"))
        .contains("Palveluittain", "service=TA", "service=SUU", "useammin kuin muualla");
    assertThat(page("/themes?split=profession")).contains("Ammattiryhmittäin");
    assertThat(page("/themes?split=unit")).contains(">Kivenlahti</a>", "unit=1.2.246.1");
  }

  @Test
  void a_filter_that_nobody_knows_is_said_above_the_usual_page() {
    comments.read(40, "listening+");

    assertThat(page("/themes?age_band=18-29")).contains("tuntematon parametri", "age_band");
  }

  private String page(String uri) {
    return new PageText(browser, GivenViewer.of(READ_FIGURES, READ_COMMENTS)).of(uri);
  }
}
