package fi.kaiku.insight.api;

import static fi.kaiku.access.Permission.READ_FIGURES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.GivenViewer;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.GivenRated;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.questionnaire.GivenQuestionnaire;
import fi.kaiku.questionnaire.Item.Kind;
import java.io.UnsupportedEncodingException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Yes or no, one of many and several of many as figures. The clock stands on 1.6.2026. */
@KaikuTest
class OptionMeasureTest {

  @Autowired MockMvcTester browser;
  @Autowired JdbcClient jdbc;

  final GivenUnit health = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  GivenRated visits;

  @BeforeEach
  void unit() {
    visits = new GivenRated(GivenVisits.in(health, health.insert(jdbc)), jdbc);
  }

  @Test
  void yes_is_a_share_of_all_who_said_yes_or_no() {
    visits
        .chose("settled-by-phone", Kind.YES_NO, 15, 2)
        .chose("settled-by-phone", Kind.YES_NO, 5, 1);

    var row = answer("measure=yes&question=settled-by-phone").at("/rows/0");

    assertThat(row.get("n").asLong()).isEqualTo(20);
    assertThat(row.get("count").asLong()).isEqualTo(15);
    assertThat(row.get("value").asDouble()).isEqualTo(75);
    assertThat(row.get("low").asDouble()).isCloseTo(53.13, within(0.01));
  }

  @Test
  void of_one_of_many_each_option_is_a_share_of_all_who_chose_one() {
    visits.chose("about", Kind.ONE_OF, 6, 1).chose("about", Kind.ONE_OF, 2, 4);

    var rows = answer("measure=one-of&question=about").at("/rows");

    assertThat(rows).hasSize(4);
    assertThat(rows.get(0).get("option").asInt()).isEqualTo(1);
    assertThat(rows.get(0).at("/names/option/sv").asString()).isEqualTo("Ett tack");
    assertThat(rows.get(0).get("n").asLong()).isEqualTo(8);
    assertThat(rows.get(0).get("value").asDouble()).isEqualTo(75);
    assertThat(rows.get(1).get("count").asLong()).isZero();
    assertThat(rows.get(3).get("value").asDouble()).isEqualTo(25);
  }

  @Test
  void of_several_of_many_the_shares_rest_on_people_and_not_on_choices() {
    visits
        .chose("hindered-by", Kind.SEVERAL_OF, 6, 1, 3)
        .chose("hindered-by", Kind.SEVERAL_OF, 4, 3)
        .chose("hindered-by", Kind.SEVERAL_OF, 0, 9);

    var answer = answer("measure=several-of");

    assertThat(answer.at("/by/0").asString()).isEqualTo("question");
    assertThat(answer.at("/rows")).hasSize(6);
    assertThat(answer.at("/rows/0/n").asLong()).isEqualTo(10);
    assertThat(answer.at("/rows/0/value").asDouble()).isEqualTo(60);
    assertThat(answer.at("/rows/2/option").asInt()).isEqualTo(3);
    assertThat(answer.at("/rows/2/value").asDouble()).isEqualTo(100);
  }

  @Test
  void an_option_of_any_number_counts() {
    GivenQuestionnaire.load(
        jdbc,
        GivenQuestionnaire.EVERYTHING
            .replace("value: 2, text: {fi: En saanut", "value: 40, text: {fi: En saanut")
            .replace("value: 9, text: {fi: Muu syy", "value: 99, text: {fi: Muu syy")
            .replace("code: everything", "code: wide")
            .replace("code: why", "code: reasons")
            .replace("{item: why, value: 2}", "{item: reasons, value: 99}"));
    visits.chose("reasons", Kind.SEVERAL_OF, 6, 40, 99).chose("reasons", Kind.SEVERAL_OF, 2, 99);

    var rows = answer("measure=several-of&question=reasons").at("/rows");

    assertThat(rows).hasSize(3);
    assertThat(rows.get(0).get("n").asLong()).isEqualTo(8);
    assertThat(rows.get(1).get("option").asInt()).isEqualTo(40);
    assertThat(rows.get(1).get("value").asDouble()).isEqualTo(75);
    assertThat(rows.get(2).get("value").asDouble()).isEqualTo(100);
  }

  @Test
  void choices_of_too_few_are_hidden_as_if_nobody_had_made_them() {
    visits.chose("hindered-by", Kind.SEVERAL_OF, 4, 1, 2, 3);

    assertThat(answer("measure=several-of&question=hindered-by").at("/rows"))
        .hasSize(6)
        .allMatch(row -> row.get("hidden").asBoolean() && row.get("n").isNull());
  }

  @Test
  void choices_are_in_a_file_by_their_words() {
    visits.chose("about", Kind.ONE_OF, 6, 1);

    assertThat(text("/api/v1/figures.csv?measure=one-of&question=about"))
        .contains("option_name;option;n;count;value;low;high;hidden")
        .contains("Kiitos;1;6;6;100");
  }

  private JsonNode answer(String query) {
    return new JsonMapper().readTree(text("/api/v1/figures?" + query));
  }

  private String text(String uri) {
    var result =
        browser
            .get()
            .uri(uri)
            .requestAttr(Viewer.ATTRIBUTE, GivenViewer.of(READ_FIGURES))
            .exchange();
    assertThat(result).hasStatus(200);
    try {
      return result.getResponse().getContentAsString();
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException(e);
    }
  }
}
