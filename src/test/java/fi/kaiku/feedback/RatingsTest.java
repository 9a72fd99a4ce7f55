package fi.kaiku.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.Language;
import fi.kaiku.questionnaire.Questionnaires;
import fi.kaiku.questionnaire.Rating;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is rated beside the score: four statements and four faces of the questionnaire. */
@KaikuTest
class RatingsTest {

  private static final GivenUnit UNIT = GivenUnit.named("Kivenlahden terveysasema");
  private static final AnswerId ID = new AnswerId(new UUID(7, 7));

  @Autowired Answers answers;
  @Autowired Questionnaires questionnaires;
  @Autowired ForgetOrderJob forgetOrder;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private Background background = at(new UnitId(new UUID(0, 0)));

  @BeforeEach
  void a_unit() {
    background = at(UNIT.insert(jdbc));
  }

  @Test
  void ratings_are_stored_with_the_answer_and_published_each_by_itself() {
    answers.score(ID, background, 9, Language.FI);
    answers.rate(ID, List.of(given("heard", 5), given("feeling", 1)), Language.SV);
    assertThat(stored()).containsExactly("feeling FACES 1", "heard STATEMENT 5");
    assertThat(published())
        .containsExactly(
            "LINK VISIT doctor 40-49 fi 2026-05-29 experience 1 feeling FACES 1",
            "LINK VISIT doctor 40-49 fi 2026-05-29 experience 1 heard STATEMENT 5");
    assertThat(text("select answer_language from feedback.feedback")).containsExactly("sv");
  }

  @Test
  void what_is_published_names_neither_the_answer_nor_the_day_it_was_given() {
    assertThat(
            text(
                """
                select string_agg(column_name, ' ' order by ordinal_position)
                from information_schema.columns
                where table_schema = 'feedback' and table_name = 'published_rating'
                """))
        .containsExactly(
            "channel unit_id service_id kind profession age_band language visit_on"
                + " questionnaire_code questionnaire_version rating_code rating_kind value");
  }

  @Test
  void ratings_given_again_replace_all_earlier_ones() {
    answers.score(ID, background, 9, Language.FI);
    answers.rate(ID, List.of(given("heard", 5), given("respect", 2)), Language.FI);
    answers.rate(ID, List.of(given("heard", 1)), Language.FI);
    assertThat(stored()).containsExactly("heard STATEMENT 1");
    answers.rate(ID, List.of(), Language.FI);
    assertThat(stored()).isEmpty();
  }

  @Test
  void ratings_belong_to_the_score_they_were_given_with() {
    answers.score(ID, background, 9, Language.FI);
    answers.rate(ID, List.of(given("heard", 5)), Language.FI);
    answers.score(ID, background, 9, Language.FI);
    assertThat(stored()).containsExactly("heard STATEMENT 5");
    answers.score(ID, background, 3, Language.FI);
    assertThat(stored()).isEmpty();
    assertThat(answers.toldMore(ID)).isFalse();
  }

  @Test
  void a_rating_needs_a_score_first() {
    assertThat(catchThrowable(() -> answers.rate(ID, List.of(given("heard", 5)), Language.FI)))
        .isInstanceOf(Conflict.class);
    answers.rate(ID, List.of(), Language.FI);
    assertThat(stored()).isEmpty();
  }

  @Test
  void a_value_outside_the_scale_is_refused_by_name_and_nothing_is_stored() {
    answers.score(ID, background, 9, Language.FI);
    var wrong =
        List.of(
            given("heard", 0), given("respect", 5), given("soon-enough", 6), given("feeling", 5));
    var refused = catchThrowable(() -> answers.rate(ID, wrong, Language.FI));
    assertThat(refused).isInstanceOf(BadInput.class);
    assertThat(((BadInput) refused).faults())
        .extracting(Fault::field)
        .containsExactly("heard", "soon-enough", "feeling");
    assertThat(stored()).isEmpty();
  }

  @Test
  void the_database_itself_knows_the_scales() {
    answers.score(ID, background, 9, Language.FI);
    for (var wrong :
        List.of(
            GivenRatings.none().statement("heard", 0),
            GivenRatings.none().statement("heard", 6),
            GivenRatings.none().faces("feeling", 0),
            GivenRatings.none().faces("feeling", 5))) {
      assertThat(catchThrowable(() -> wrong.insert(jdbc, ID.value())))
          .isInstanceOf(DataIntegrityViolationException.class);
    }
    GivenRatings.none().statement("heard", 5).faces("feeling", 4).insert(jdbc, ID.value());
    assertThat(stored()).containsExactly("feeling FACES 4", "heard STATEMENT 5");
  }

  @Test
  void a_deleted_answer_takes_its_ratings_with_it() {
    answers.score(ID, background, 9, Language.FI);
    answers.rate(ID, List.of(given("heard", 5)), Language.FI);
    answers.delete(ID);
    assertThat(stored()).isEmpty();
  }

  @Test
  void ratings_are_still_there_when_their_order_has_been_forgotten() {
    answers.score(ID, background, 9, Language.FI);
    answers.rate(ID, List.of(given("heard", 5), given("feeling", 1)), Language.FI);
    for (int days = 0; days < 9; days++) {
      forgetOrder.run();
      clock.pass(Duration.ofDays(1));
    }
    assertThat(stored()).containsExactly("feeling FACES 1", "heard STATEMENT 5");
  }

  @Test
  void who_rates_while_the_order_is_being_forgotten_loses_nothing() throws Exception {
    answers.score(ID, background, 9, Language.FI);
    var work = new ArrayList<Callable<Object>>();
    for (int n = 0; n < 60; n++) {
      var value = 1 + n % 5;
      work.add(
          Executors.callable(() -> answers.rate(ID, List.of(given("heard", value)), Language.FI)));
      if (n % 12 == 0) {
        work.add(Executors.callable(forgetOrder::run));
      }
    }
    try (var phones = Executors.newFixedThreadPool(8)) {
      for (var done : phones.invokeAll(work)) {
        done.get();
      }
    }
    assertThat(stored()).singleElement().asString().matches("heard STATEMENT [1-5]");
  }

  private GivenRating given(String code, int value) {
    return new GivenRating(rating(code), value);
  }

  private Rating rating(String code) {
    return questionnaires.version("experience", 1).ratings().stream()
        .filter(rating -> rating.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Background at(UnitId unit) {
    return new Background(
        Channel.LINK,
        "experience",
        1,
        unit,
        UNIT.serviceId(),
        "VISIT",
        "doctor",
        "40-49",
        Language.FI,
        LocalDate.of(2026, 5, 29));
  }

  private List<String> stored() {
    return text("select concat_ws(' ', code, kind, value) from feedback.rating order by code");
  }

  private List<String> published() {
    return text(
        """
        select concat_ws(' ', channel, kind, profession, age_band, language, visit_on,
                         questionnaire_code, questionnaire_version, rating_code, rating_kind, value)
        from feedback.published_rating order by rating_code
        """);
  }

  private List<String> text(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
