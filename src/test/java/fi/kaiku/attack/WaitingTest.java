package fi.kaiku.attack;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.GivenRecipient;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * In small units answers may wait for weeks. Whoever says right after answering that they want no
 * more messages is in the table of those who want none, by a fingerprint of their number; the
 * numbers of transactions must not pair them with an answer that waits.
 */
@KaikuTest
class WaitingTest {

  private static final GivenUnit UNIT = GivenUnit.named("Kivenlahden terveysasema");

  @Autowired Answers answers;
  @Autowired List<Job> jobs;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  @Test
  void answers_that_go_on_waiting_after_a_tick_tell_neither_an_order_nor_whose_they_are() {
    var asked = GivenRecipient.at(UNIT, UNIT.insert(jdbc)).times(4);
    GivenRecipient.insert(jdbc, asked);
    var given = new ArrayList<String>();
    for (int i = 0; i < asked.size(); i++) {
      var id = new AnswerId(UUID.randomUUID());
      given.add(id.value().toString());
      answers.score(id, asked.get(i).background(), 7);
      wantsNoMore(asked.get(i).person());
    }
    assertThat(lastBeforeEachRefusal()).isEqualTo(given);
    clock.set("2026-06-01T11:00:00Z");
    jobs.stream().filter(job -> job.name().equals("appear")).forEach(Job::run);
    assertThat(texts("select 1 from feedback.feedback")).isEmpty();
    assertThat(texts("select id from feedback.waiting")).hasSameElementsAs(given);
    assertThat(lastBeforeEachRefusal()).containsOnlyNulls();
    assertThat(texts("select distinct xmin from feedback.waiting")).hasSize(1);
  }

  private void wantsNoMore(UUID number) {
    jdbc.sql("insert into sms.opt_out values (:number, '2026-06-01', 'LINK')")
        .param("number", number)
        .update();
  }

  private List<String> lastBeforeEachRefusal() {
    return texts(
        """
        select (select w.id from feedback.waiting w
                where cast(cast(w.xmin as text) as bigint) < cast(cast(o.xmin as text) as bigint)
                order by cast(cast(w.xmin as text) as bigint) desc limit 1)
        from sms.opt_out o order by cast(cast(o.xmin as text) as bigint)
        """);
  }

  private List<String> texts(String sql) {
    var texts = new ArrayList<String>();
    jdbc.sql(sql)
        .query(
            row -> {
              texts.add(row.getString(1));
            });
    return texts;
  }
}
