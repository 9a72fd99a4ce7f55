package fi.kaiku.feedback.earlier;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.GivenRecipient;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers from before answers waited for others are told by the same rule as all. */
@KaikuTest
class SettleEarlierJobTest {

  @Autowired SettleEarlierJob settle;
  @Autowired Answers answers;
  @Autowired List<Job> jobs;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private final Random random = new Random(11);

  @Test
  void by_unit_service_and_month_the_recommendation_stays_the_same_to_the_last_digit() {
    var people = new ArrayList<GivenRecipient>();
    for (int i = 0; i < 6; i++) {
      var given = GivenUnit.named("Unit " + i).inService(i < 4 ? "TA" : "SUU");
      var somebody = GivenRecipient.at(given, given.insert(jdbc));
      for (int month = 1; month <= 4; month++) {
        for (int n = 0; n < 8 + random.nextInt(30); n++) {
          var visit = LocalDate.of(2026, month, 1 + random.nextInt(28));
          people.add(somebody.visited(visit).sent(visit.plusDays(1)).another());
        }
      }
    }
    GivenRecipient.insert(jdbc, people);
    people.stream().filter(_ -> random.nextInt(3) == 0).forEach(this::answeredEarlier);
    var before = recommendation("feedback.earlier", "date_trunc('month', visit_on)");

    clock.set("2026-06-01T09:00:00Z");
    settle.run();

    assertThat(recommendation("feedback.published_feedback", "visit_month")).isEqualTo(before);
    assertThat(texts("select count(*) from feedback.feedback where pool is not null"))
        .containsExactly("0");
    assertThat(texts("select 1 from feedback.earlier")).isEmpty();
    assertThat(texts("select 1 from feedback.earlier_rating")).isEmpty();
    assertThat(texts("select 1 from feedback.waiting")).isEmpty();
    assertThat(texts("select sum(answered) from feedback.class"))
        .isEqualTo(texts("select count(*) from feedback.feedback"));
  }

  @Test
  void of_the_day_on_which_one_was_given_only_the_week_is_kept() {
    var somebody = somebody();
    GivenRecipient.insert(jdbc, somebody.times(5));
    answeredEarlier(somebody);
    clock.set("2026-06-16T09:00:00Z");
    settle.run();
    assertThat(texts("select appeared_on from feedback.feedback")).containsExactly("2026-06-07");
    assertThat(texts("select score || ' ' || comment from feedback.published_comment"))
        .singleElement()
        .asString()
        .matches("\\d+ Sanottu");
    assertThat(texts("select code || value from feedback.rating")).containsExactly("heard4");
  }

  @Test
  void one_whose_link_is_still_open_can_be_changed_and_appears_with_the_next_tick() {
    var somebody = somebody();
    GivenRecipient.insert(jdbc, somebody.times(5));
    var id = answeredEarlier(somebody);
    clock.set("2026-06-02T09:00:00Z");
    settle.run();
    assertThat(texts("select 1 from feedback.feedback")).isEmpty();
    assertThat(answers.told(id)).isEqualTo(Answers.Told.MORE);
    answers.score(id, somebody.background(), 0);
    jobs.stream().filter(job -> job.name().equals("appear")).forEach(Job::run);
    assertThat(texts("select score from feedback.feedback")).containsExactly("0");
  }

  @Test
  void one_that_is_deleted_before_it_is_settled_does_not_come_back() {
    var somebody = somebody();
    GivenRecipient.insert(jdbc, somebody.times(5));
    answers.delete(answeredEarlier(somebody));
    clock.set("2026-06-16T09:00:00Z");
    settle.run();
    assertThat(texts("select 1 from feedback.feedback")).isEmpty();
  }

  private GivenRecipient somebody() {
    var given = GivenUnit.named("Kivenlahden terveysasema");
    return GivenRecipient.at(given, given.insert(jdbc));
  }

  private AnswerId answeredEarlier(GivenRecipient person) {
    var id = UUID.randomUUID();
    var visit = person.background();
    jdbc.sql(
            """
            insert into feedback.earlier (id, channel, questionnaire_code, questionnaire_version,
                score, comment, answer_language, unit_id, service_id, kind, profession, age_band,
                language, visit_on, given_on)
            values (:id, 'LINK', :code, 1, :score, 'Sanottu', 'fi', :unit, :service, :kind,
                    :profession, :age, :language, :visitOn, :givenOn)
            """)
        .param("id", id)
        .param("code", visit.questionnaireCode())
        .param("score", random.nextInt(11))
        .param("unit", visit.unit().value())
        .param("service", visit.service().value())
        .param("kind", visit.kind())
        .param("profession", visit.profession())
        .param("age", visit.ageBand())
        .param("language", Objects.requireNonNull(visit.language()).code())
        .param("visitOn", person.visitOn())
        .param("givenOn", Objects.requireNonNull(visit.sentOn()).plusDays(1))
        .update();
    jdbc.sql("insert into feedback.earlier_rating values (:id, 'heard', 'STATEMENT', 4)")
        .param("id", id)
        .update();
    return new AnswerId(id);
  }

  private List<String> recommendation(String table, String month) {
    return texts(
        """
        select concat_ws(' ', unit_id, service_id, cast(%2$s as date), count(*),
                         100.0 * (count(*) filter (where score >= 9)
                                  - count(*) filter (where score <= 6)) / count(*))
        from %1$s
        group by grouping sets ((unit_id, service_id, %2$s), (service_id, %2$s), (%2$s), ())
        order by 1
        """
            .formatted(table, month));
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
