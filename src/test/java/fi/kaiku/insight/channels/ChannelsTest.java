package fi.kaiku.insight.channels;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The ways to answer, side by side and never added up. The clock stands on 1.6.2026. */
@KaikuTest
class ChannelsTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  GivenVisits visits;

  @BeforeEach
  void unit() {
    visits = GivenVisits.in(health, health.insert(jdbc));
  }

  @Test
  void each_channel_has_its_own_score_and_share_and_there_is_no_total() {
    visits.delivered(jdbc, 400).answered(jdbc, 10, 80).answered(jdbc, 2, 20);
    by("KIOSK", 10, 10);
    by("KIOSK", 2, 15);

    assertThat(page("/figures/channels"))
        .contains("Kanavien lukuja ei lasketa yhteen.")
        .contains("<strong>60</strong>", "<strong>−20</strong>", ">80,0 %</td>", ">20,0 %</td>")
        .doesNotContain("<strong>44</strong>", "Yhteensä");
  }

  @Test
  void only_the_link_has_a_response_rate_and_the_page_says_why() {
    visits.delivered(jdbc, 400).answered(jdbc, 10, 100);
    by("KIOSK", 10, 25);

    assertThat(page("/figures/channels"))
        .contains("25,0 %", "Ei ole: ei tiedetä, kuinka monelta kysyttiin");
  }

  @Test
  void links_and_replies_have_one_response_rate_as_all_of_them_were_asked() {
    visits.delivered(jdbc, 400).answered(jdbc, 10, 100);
    by("REPLY", 10, 20);

    assertThat(page("/figures/channels"))
        .contains("30,0 %", "linkillä ja vastaamalla viestiin yhteensä")
        .contains("Laskettu yhdessä linkin kanssa")
        .doesNotContain("Ei ole: ei tiedetä");
  }

  @Test
  void each_other_channel_is_compared_with_the_link_in_words() {
    visits.answered(jdbc, 10, 80).answered(jdbc, 2, 20);
    by("KIOSK", 10, 10);
    by("KIOSK", 2, 40);
    by("PAPER", 10, 6);
    by("PAPER", 2, 2);

    assertThat(page("/figures/channels"))
        .contains("NPS −60 on huonompi kuin linkillä vastanneiden 60.", "Huonompi", "−120 (95")
        .contains("ei voi sanoa, eroaako NPS 50 linkillä vastanneiden NPS:stä 60.");
    assertThat(page("/figures/channels?lang=sv"))
        .contains("NPS −60 är sämre än 60 bland dem som svarat via länken.");
    assertThat(page("/figures/channels?lang=en"))
        .contains("NPS −60 is worse than 60 among those who answered by the link.");
  }

  @Test
  void without_answers_by_link_nothing_is_compared() {
    by("KIOSK", 10, 10);

    assertThat(page("/figures/channels"))
        .contains("<strong>100</strong>")
        .doesNotContain("linkillä vastanneiden");
  }

  @Test
  void a_channel_of_few_answers_looks_like_one_of_none() {
    visits.answered(jdbc, 10, 80);
    by("KIOSK", 10, 30);
    by("PAPER", 2, 3);

    assertThat(page("/figures/channels")).doesNotContain("Paperilomake", "<strong>−100</strong>");
  }

  @Test
  void answers_without_a_score_count_in_the_mix_and_have_no_nps() {
    visits.answered(jdbc, 10, 60);
    by("KIOSK", 10, 40);
    jdbc.sql("update feedback.feedback set score = null where channel = 'KIOSK'").update();

    assertThat(page("/figures/channels"))
        .contains(">60,0 %</td>", ">40,0 %</td>")
        .doesNotContain("linkillä vastanneiden");
    assertThat(page("/overview"))
        .contains(
            "Vastauksia tuli 100: viestin linkki 60,0 %, palautelaite toimipisteessä 40,0 %.");
  }

  @Test
  void what_came_from_where_is_told_unit_by_unit() {
    var tapiola = GivenUnit.named("Tapiola").oid("1.2.246.2").inService("TA");
    var others = GivenVisits.in(tapiola, tapiola.insert(jdbc));
    visits.answered(jdbc, 10, 60);
    others.answered(jdbc, 10, 7).answered(jdbc, 9, 12, null, "PAPER");
    by("KIOSK", 10, 4);

    assertThat(page("/figures/channels"))
        .containsSubsequence("Vastaukset toimipisteittäin", "Kivenlahti", ">60<", ">–<")
        .containsSubsequence("Tapiola</th>", ">7<", ">12<");
  }

  @Test
  void a_period_without_answers_says_so() {
    assertThat(page("/figures/channels")).contains("Tältä jaksolta ei ole vielä lukuja");
  }

  private void by(String channel, int score, int count) {
    visits.answered(jdbc, score, count, null, channel);
  }

  private String page(String uri) {
    return new PageText(browser, GivenViewer.of(READ_FIGURES)).of(uri);
  }
}
