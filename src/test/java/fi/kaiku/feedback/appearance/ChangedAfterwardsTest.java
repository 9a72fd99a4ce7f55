package fi.kaiku.feedback.appearance;

import static fi.kaiku.feedback.Answers.Told.MORE;
import static fi.kaiku.feedback.Answers.Told.NOTHING;
import static fi.kaiku.feedback.Answers.Told.SCORE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.FreshTables;
import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.GivenRating;
import fi.kaiku.feedback.GivenRecipient;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.questionnaire.Questionnaires;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a customer changes or deletes when the answer has appeared already. */
@KaikuTest
@FreshTables
class ChangedAfterwardsTest {

  private static final GivenUnit UNIT = GivenUnit.named("Kivenlahden terveysasema");
  private static final AnswerId ID = new AnswerId(new UUID(7, 7));

  @Autowired Answers answers;
  @Autowired AppearJob appear;
  @Autowired Questionnaires questionnaires;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private GivenRecipient somebody = GivenRecipient.at(UNIT, new UnitId(new UUID(0, 0)));

  @BeforeEach
  void an_answer_has_appeared() {
    somebody = GivenRecipient.at(UNIT, UNIT.insert(jdbc));
    GivenRecipient.insert(jdbc, somebody.times(5));
    answers.score(ID, somebody.background(), 2);
    tell("Kiireinen hoitaja", 1);
    tick();
    clock.pass(Duration.ofDays(1));
  }

  @Test
  void the_next_tick_changes_it_and_it_is_told_of_the_same_day() {
    assertThat(appeared()).containsExactly("2 Kiireinen hoitaja VISIT doctor 2026-06-01 heard=1");
    answers.score(ID, somebody.background(), 9);
    assertThat(appeared()).containsExactly("2 Kiireinen hoitaja VISIT doctor 2026-06-01 heard=1");
    tick();
    assertThat(appeared()).containsExactly("9 – VISIT doctor 2026-06-01");
    tell("Kiitos", 5);
    tick();
    assertThat(appeared()).containsExactly("9 Kiitos VISIT doctor 2026-06-01 heard=5");
  }

  @Test
  void the_same_score_again_leaves_what_else_was_told() {
    answers.score(ID, somebody.background(), 2);
    tick();
    assertThat(appeared()).containsExactly("2 Kiireinen hoitaja VISIT doctor 2026-06-01 heard=1");
    answers.scoreAnew(ID, somebody.background(), 2);
    tick();
    assertThat(appeared()).containsExactly("2 – VISIT doctor 2026-06-01");
  }

  @Test
  void how_much_has_been_told_is_known_from_wherever_it_is() {
    assertThat(answers.told(ID)).isEqualTo(MORE);
    answers.forgetMore(ID, somebody.background());
    assertThat(answers.told(ID)).isEqualTo(SCORE);
    tick();
    assertThat(answers.told(ID)).isEqualTo(SCORE);
    assertThat(appeared()).containsExactly("2 – VISIT doctor 2026-06-01");
  }

  @Test
  void it_is_changed_even_when_fewer_than_five_are_counted_by_now() {
    jdbc.sql("update sms.message set receipt = 'UNDELIVERED'").update();
    answers.score(ID, somebody.background(), 9);
    tick();
    assertThat(appeared()).containsExactly("9 – VISIT doctor 2026-06-01");
  }

  @Test
  void a_deleted_one_is_gone_at_once_with_all_that_belongs_to_it_and_does_not_come_back() {
    answers.score(ID, somebody.background(), 9);
    answers.delete(ID);
    assertThat(answers.told(ID)).isEqualTo(NOTHING);
    tick();
    assertThat(appeared()).isEmpty();
    for (var table : List.of("waiting", "feedback", "rating", "escrow")) {
      assertThat(texts("select 1 from feedback." + table)).as(table).isEmpty();
    }
  }

  @Test
  void one_that_was_deleted_can_be_given_again() {
    answers.delete(ID);
    answers.score(ID, somebody.background(), 8);
    tick();
    assertThat(appeared()).containsExactly("8 – VISIT doctor 2026-06-02");
  }

  @Test
  void nothing_in_the_database_leads_from_a_change_that_waits_to_the_answer_it_changes() {
    answers.score(ID, somebody.background(), 9);
    assertThat(texts("select id::text from feedback.waiting"))
        .doesNotContainAnyElementsOf(texts("select id::text from feedback.feedback"));
  }

  @Test
  void every_answer_of_a_day_was_written_by_one_transaction_and_in_no_order() {
    for (int i = 0; i < 20; i++) {
      answers.score(new AnswerId(new UUID(8, i)), somebody.background(), i % 11);
      tick();
    }
    answers.score(ID, somebody.background(), 9);
    tick();
    for (var table : List.of("feedback", "escrow")) {
      assertThat(
              texts(
                  "select distinct t.xmin::text from feedback.feedback f join feedback."
                      + table
                      + " t on t.id = f.id where f.appeared_on = '2026-06-02'"))
          .as(table)
          .hasSize(1);
    }
    var scores = texts("select score from feedback.feedback order by ctid");
    assertThat(scores).isNotEqualTo(texts("select score from feedback.feedback order by score"));
  }

  private void tell(String comment, int heard) {
    var rating =
        questionnaires.version("experience", 1).items().stream()
            .filter(one -> one.code().equals("heard"))
            .findFirst()
            .orElseThrow();
    answers.tellMore(ID, somebody.background(), List.of(new GivenRating(rating, heard)), comment);
  }

  private void tick() {
    clock.pass(Duration.ofHours(1));
    appear.run();
  }

  private List<String> appeared() {
    return texts(
        """
        select concat_ws(' ', score, coalesce(comment, '–'), kind, profession, appeared_on,
                         (select string_agg(code || '=' || value, ' ' order by code)
                          from feedback.rating where feedback_id = f.id))
        from feedback.feedback f order by score
        """);
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
