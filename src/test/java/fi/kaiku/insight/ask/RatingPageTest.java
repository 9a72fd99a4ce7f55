package fi.kaiku.insight.ask;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.figures.GivenRated;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.insight.PageText;
import fi.kaiku.organization.GivenUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** Statements and faces on the page of figures. The clock stands on 1.6.2026. */
@KaikuTest
class RatingPageTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenUnit dental = GivenUnit.named("Tapiola").oid("1.2.246.3").inService("SUU");
  GivenRated visits;
  GivenRated dentalVisits;

  @BeforeEach
  void units() {
    visits = new GivenRated(GivenVisits.in(health, health.insert(jdbc)), jdbc);
    dentalVisits = new GivenRated(GivenVisits.in(dental, dental.insert(jdbc)), jdbc);
  }

  @Test
  void a_mean_is_told_with_two_decimals_as_each_language_writes_them() {
    visits.statement("heard", 3, 4, 8, 30, 55);

    assertThat(page("/figures?measure=statement-mean&question=heard"))
        .contains("Väittämän keskiarvo: 4,30 (4,09–4,48), 100 vastausta.")
        .contains("<span>Minua kuunneltiin.</span>");
    assertThat(page("/figures?measure=statement-mean&question=heard&lang=sv"))
        .contains("Påståendets medelvärde: 4,30 (4,09–4,48), 100 svar.");
    assertThat(page("/figures?measure=statement-mean&question=heard&lang=en"))
        .contains("Mean of a statement: 4.30 (4.09–4.48), 100 answers.")
        .contains("<span>I was listened to.</span>");
  }

  @Test
  void those_who_agree_and_happy_faces_are_told_in_per_cent() {
    visits.statement("heard", 3, 4, 8, 30, 55).faces("feeling", 5, 15, 30, 50);

    assertThat(page("/figures?measure=statement-top-two&question=heard"))
        .contains("Samaa mieltä (4–5): 85,0 % (76,7–90,7 %), 100 vastausta.");
    assertThat(page("/figures?measure=faces-happy&question=feeling"))
        .contains("Iloiset kasvot: 80,0 % (71,1–86,7 %), 100 vastausta.");
  }

  @Test
  void without_a_question_each_has_a_row_in_words_and_the_form_says_so() {
    visits.statement("heard", 0, 0, 0, 0, 10).statement("respect", 0, 0, 0, 10, 0);

    assertThat(page("/figures?measure=statement-mean&by=&by=&question="))
        .contains("<th scope=\"row\">Minua kuunneltiin.</th>", "<strong>5,00</strong>")
        .contains("<option value=\"question\" selected=\"selected\">Kysymys</option>")
        .contains("<option value=\"heard\">Minua kuunneltiin.</option>")
        .contains("<span>1</span><span>5</span>")
        .doesNotContain("20 vastausta");
  }

  @Test
  void a_question_has_to_be_chosen_where_its_row_does_not_fit() {
    assertThat(page("/figures?measure=statement-mean&by=unit&by=age_band"))
        .contains("ei lasketa yhteen; valitse yksi: ", ", heard, ", "href=\"#question\"")
        .contains("id=\"question\"");
  }

  @Test
  void another_measure_forgets_the_question() {
    visits.statement("heard", 0, 0, 0, 0, 10);

    assertThat(page("/figures?measure=nps&by=question&by=unit&question=heard"))
        .contains("NPS: 100", "Kivenlahti")
        .doesNotContain("id=\"question\"", "value=\"question\"");
  }

  @Test
  void where_nothing_is_rated_the_page_says_who_asks() {
    assertThat(page("/figures?measure=statement-mean"))
        .contains("joille säännöissä on valittu kysely")
        .doesNotContain("toimipisteet ovat käytössä");
    assertThat(page("/figures?measure=nps")).contains("toimipisteet ovat käytössä");
  }

  @Test
  void a_small_group_is_hidden() {
    visits.statement("heard", 0, 0, 0, 0, 4);

    for (var measure : new String[] {"statement-mean", "statement-top-two"}) {
      assertThat(page("/figures?question=heard&measure=" + measure))
          .contains("Luvut näkyvät, kun vastauksia on vähintään 5.")
          .doesNotContain("5,00", "100,0");
    }
  }

  @Test
  void a_mean_is_compared_with_the_period_before_and_with_another_row() {
    visits.on("2026-04-10").statement("heard", 10, 15, 25, 30, 20);
    visits.on("2026-05-10").statement("heard", 3, 4, 8, 30, 55);
    dentalVisits.on("2026-05-10").statement("heard", 10, 15, 25, 30, 20);

    assertThat(
            page(
                "/figures?measure=statement-mean&question=heard&unit=1.2.246.1"
                    + "&period=last-month&compare=previous"))
        .contains("Se on parempi kuin jaksolla 1.4.–30.4.2026: silloin 3,35, ero +0,95")
        .contains("(+0,63…+1,25)");
    assertThat(
            page(
                "/figures?measure=statement-mean&question=heard&by=unit&period=last-month"
                    + "&row=1.2.246.3&other=1.2.246.1"))
        .contains("Tapiola (3,35) on huonompi kuin Kivenlahti (4,30).");
  }

  @Test
  void two_questions_are_answered_by_the_same_people_and_not_compared() {
    visits.statement("heard", 0, 0, 0, 0, 10).statement("respect", 0, 0, 0, 10, 0);

    assertThat(page("/figures?measure=statement-mean")).doesNotContain("id=\"row\"");
    assertThat(page("/figures?measure=statement-mean&row=heard&other=respect"))
        .contains("heard ei kelpaa")
        .doesNotContain("on parempi kuin");
  }

  private String page(String uri) {
    return new PageText(browser, GivenViewer.of(READ_FIGURES)).of(uri);
  }
}
