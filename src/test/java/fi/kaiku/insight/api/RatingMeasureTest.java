package fi.kaiku.insight.api;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenMonths;
import fi.kaiku.figures.GivenRated;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Statements and faces as figures, for other systems. The clock stands on 1.6.2026. */
@KaikuTest
class RatingMeasureTest {

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
  void the_mean_of_a_statement_comes_with_n_interval_and_how_many_gave_each_value() {
    visits.statement("heard", 3, 4, 8, 30, 55);

    var row = answer("measure=statement-mean&question=heard").at("/rows/0");

    assertThat(row.get("n").asLong()).isEqualTo(100);
    assertThat(row.get("value").asDouble()).isEqualTo(4.3);
    assertThat(row.get("low").asDouble()).isCloseTo(4.089515, within(1e-6));
    assertThat(row.get("high").asDouble()).isCloseTo(4.484742, within(1e-6));
    assertThat(row.get("counts").toString())
        .isEqualTo("{\"1\":3,\"2\":4,\"3\":8,\"4\":30,\"5\":55}");
  }

  @Test
  void those_who_agree_and_happy_faces_are_shares_with_wilsons_interval() {
    visits.statement("heard", 3, 4, 8, 30, 55).faces("feeling", 5, 15, 30, 50);

    var agree = answer("measure=statement-top-two&question=heard").at("/rows/0");
    var happy = answer("measure=faces-happy&question=feeling").at("/rows/0");

    assertThat(agree.get("count").asLong()).isEqualTo(85);
    assertThat(agree.get("low").asDouble()).isCloseTo(76.7, within(0.05));
    assertThat(happy.get("value").asDouble()).isEqualTo(80);
    assertThat(happy.get("n").asLong()).isEqualTo(100);
    assertThat(happy.get("high").asDouble()).isCloseTo(86.7, within(0.05));
  }

  @Test
  void questions_are_never_added_up_without_a_word_there_is_a_row_for_each() {
    visits.statement("respect", 0, 0, 0, 0, 10).statement("heard", 10, 0, 0, 0, 0);

    var answer = answer("measure=statement-mean");

    assertThat(answer.at("/by/0").asString()).isEqualTo("question");
    assertThat(answer.at("/rows")).hasSize(2);
    assertThat(answer.at("/rows/0/by/question").asString()).isEqualTo("respect");
    assertThat(answer.at("/rows/0/value").asDouble()).isEqualTo(5);
    assertThat(answer.at("/rows/1/by/question").asString()).isEqualTo("heard");
    assertThat(answer.at("/rows/1/names/question/fi").asString()).isEqualTo("Minua kuunneltiin.");
    assertThat(answer.at("/rows/1/value").asDouble()).isEqualTo(1);
    assertThat(answer("measure=statement-mean&by=unit&question=heard,respect").at("/by/1"))
        .hasToString("\"question\"");
  }

  @Test
  void where_no_question_fits_among_the_dimensions_one_has_to_be_chosen() {
    visits.statement("heard", 0, 0, 0, 0, 10);

    assertThat(refusal("measure=statement-mean&by=unit,age_band"))
        .contains("\"field\":\"question\"", "valitse yksi: ", "heard, ");
    assertThat(answer("measure=statement-mean&by=unit,age_band&question=heard").at("/rows"))
        .hasSize(1);
  }

  @Test
  void a_wrong_question_is_named_with_those_of_the_measure() {
    assertThat(refusal("measure=statement-mean&question=planet"))
        .contains("planet ei kelpaa; sallitut: ", "heard, ")
        .doesNotContain("feeling");
    assertThat(refusal("measure=faces-happy&question=heard"))
        .contains("heard ei kelpaa; sallitut: ", "feeling");
  }

  @Test
  void other_measures_know_no_questions() {
    assertThat(refusal("measure=nps&by=question")).contains("question ei kelpaa");
    assertThat(refusal("measure=nps&question=heard")).contains("tuntematon parametri");
    assertThat(refusal("measure=funnel&by=question")).contains("question ei kelpaa");
  }

  @Test
  void a_question_that_few_rated_looks_like_one_of_nobody_and_hides_no_other_question() {
    visits.statement("heard", 0, 0, 0, 0, 4).statement("respect", 0, 0, 0, 0, 20);

    var rows = answer("measure=statement-mean").at("/rows");

    assertThat(rows).hasSize(1);
    assertThat(rows.get(0).at("/by/question").asString()).isEqualTo("respect");
    assertThat(rows.get(0).get("n").asLong()).isEqualTo(20);
    var asked = answer("measure=statement-mean&question=heard").at("/rows");
    assertThat(asked).hasSize(1).allMatch(row -> row.get("hidden").asBoolean());
  }

  @Test
  void a_group_that_few_rated_hides_no_other_one() {
    visits.statement("heard", 0, 0, 0, 0, 4);
    dentalVisits.statement("heard", 0, 0, 0, 0, 30);

    for (var measure : new String[] {"statement-mean", "statement-top-two"}) {
      var rows = answer("measure=" + measure + "&question=heard&by=unit").at("/rows");
      assertThat(rows).hasSize(2);
      assertThat(rows).anyMatch(row -> row.get("hidden").asBoolean());
      assertThat(rows).anyMatch(row -> row.get("n").asLong() == 30);
    }
  }

  @Test
  void a_rating_put_right_or_deleted_by_hand_counts() {
    visits.statement("heard", 10, 0, 0, 0, 0);
    assertThat(answer("measure=statement-mean").at("/rows/0/value").asDouble()).isEqualTo(1);

    jdbc.sql("update feedback.rating set value = 5").update();
    GivenMonths.tick(jdbc);
    assertThat(answer("measure=statement-mean").at("/rows/0/value").asDouble()).isEqualTo(5);

    jdbc.sql("delete from feedback.rating").update();
    GivenMonths.tick(jdbc);
    assertThat(answer("measure=statement-mean").at("/rows")).isEmpty();
  }

  @Test
  void ratings_are_no_answers_to_the_recommendation() {
    visits.statement("heard", 10, 0, 0, 0, 0).faces("feeling", 10, 0, 0, 0);

    assertThat(answer("measure=nps").at("/rows/0/n").asLong()).isEqualTo(20);
  }

  @Test
  void in_a_file_each_value_has_a_column() {
    visits.statement("heard", 3, 4, 8, 30, 55);

    assertThat(text("/api/v1/figures.csv?measure=statement-mean", 200))
        .contains("question;question_name;n;value;low;high;1;2;3;4;5;hidden")
        .contains("heard;Minua kuunneltiin.;100;4,3;4,08951", ";3;4;8;30;55;false");
  }

  private JsonNode answer(String query) {
    return new JsonMapper().readTree(text("/api/v1/figures?" + query, 200));
  }

  private String refusal(String query) {
    return text("/api/v1/figures?" + query, 422);
  }

  private String text(String uri, int status) {
    var result =
        browser
            .get()
            .uri(uri)
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.of(READ_FIGURES))
            .exchange();
    assertThat(result).hasStatus(status);
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
