package fi.kaiku.followup;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.GivenRecipient;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.people.GivenAccount;
import fi.kaiku.platform.Job;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * At each tick, and when a month is released, answers are written anew so that nobody can tell when
 * they came. What is done about their comments goes on as if nothing had happened.
 */
@KaikuTest
class FollowedThroughTicksTest {

  private static final String FOLLOWED =
      """
      insert into followup.meeting (id, unit_id, held_on)
      select gen_random_uuid(), id, '2026-06-01' from organization.unit;
      insert into followup.meeting_comment (meeting_id, reading_id, kind)
      select m.id, r.id, 'criticism' from followup.meeting m, insight.reading r;
      insert into followup.improvement
          (id, title, said, tried, owner_id, state, state_on, origin)
      select gen_random_uuid(), 'Soitamme', 'Odotus', 'Soitto', id, 'proposed', '2026-06-01', 'blank'
      from people.account;
      insert into followup.improvement_comment (improvement_id, reading_id)
      select i.id, r.id from followup.improvement i, insight.reading r;
      insert into followup.thanks_mail (mail_id, reading_id)
      select gen_random_uuid(), id from insight.reading;
      insert into followup.item
          (reading_id, version, state, note, changed_at, changed_by_id, changed_by)
      select id, 1, 'new', '', now(), gen_random_uuid(), 'Saara' from insight.reading;
      """;

  private static final GivenUnit UNIT = GivenUnit.named("Kivenlahden terveysasema");

  @Autowired Answers answers;
  @Autowired List<Job> jobs;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private GivenRecipient somebody = GivenRecipient.at(UNIT, new UnitId(new UUID(0, 0)));

  @BeforeEach
  void a_comment_is_followed_up() {
    somebody = GivenRecipient.at(UNIT, UNIT.insert(jdbc));
    GivenRecipient.insert(jdbc, somebody.times(5));
    for (int i = 1; i <= 2; i++) {
      var answer = new AnswerId(new UUID(7, i));
      answers.score(answer, somebody.background(), 2);
      answers.tellMore(answer, somebody.background(), List.of(), "Odotin yli tunnin.");
    }
    tick();
    GivenAccount.named("saara").insert(jdbc);
    jdbc.sql(FOLLOWED).update();
  }

  @Test
  void an_answer_that_comes_later_the_same_day_takes_nothing_from_the_others() {
    answers.score(new AnswerId(new UUID(7, 3)), somebody.background(), 9);
    answers.score(new AnswerId(new UUID(7, 1)), somebody.background(), 9);
    tick();
    assertThat(followed()).containsExactly("item 1", "meeting 1", "improvement 2 1", "mail 2 1");
  }

  @Test
  void the_release_of_a_month_takes_nothing() {
    clock.set("2026-06-16T01:00:00Z");
    run("release");
    assertThat(followed()).containsExactly("item 2", "meeting 2", "improvement 2 2", "mail 2 2");
  }

  /** Of what lives on, also how much of it still names a comment. */
  private List<@Nullable String> followed() {
    return jdbc.sql(
            """
            select 'item ' || count(*) from followup.item
            union all select 'meeting ' || count(*) from followup.meeting_comment
            union all select 'improvement ' || count(*) || ' ' || count(reading_id)
                      from followup.improvement_comment
            union all select 'mail ' || count(*) || ' ' || count(reading_id)
                      from followup.thanks_mail
            """)
        .query(String.class)
        .list();
  }

  private void tick() {
    clock.pass(Duration.ofHours(2));
    run("appear");
    run("read-comments");
  }

  private void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }
}
