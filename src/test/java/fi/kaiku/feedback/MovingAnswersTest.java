package fi.kaiku.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Job;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Customers who answer, change and delete at the very moment at which answers appear. */
@KaikuTest
class MovingAnswersTest {

  private static final GivenUnit UNIT = GivenUnit.named("Kivenlahden terveysasema");

  @Autowired Answers answers;
  @Autowired List<Job> jobs;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  private Background background = GivenRecipient.at(UNIT, new UnitId(new UUID(0, 0))).background();

  @BeforeEach
  void five_people_were_asked() {
    var somebody = GivenRecipient.at(UNIT, UNIT.insert(jdbc));
    GivenRecipient.insert(jdbc, somebody.times(5));
    background = somebody.background();
    clock.pass(Duration.ofHours(2));
  }

  @Test
  void many_at_the_same_moment_make_one_answer() throws Exception {
    var id = new AnswerId(new UUID(7, 7));
    var work = new ArrayList<Runnable>();
    for (int n = 0; n < 200; n++) {
      var score = n % 11;
      work.add(
          () -> {
            answers.score(id, background, score);
            answers.tellMore(id, background, List.of(), "Sanoi " + score);
          });
      work.add(n % 10 == 0 ? this::tick : () -> answers.told(id));
    }
    together(work);
    tick();
    assertThat(texts("select score || ' ' || coalesce(comment, '–') from feedback.feedback"))
        .singleElement()
        .asString()
        .matches("\\d+ (Sanoi \\d+|–)");
  }

  @Test
  void nobody_loses_what_they_told_while_others_appear() throws Exception {
    var work = new ArrayList<Runnable>();
    for (int n = 0; n < 100; n++) {
      var id = new AnswerId(new UUID(7, n));
      var score = n % 11;
      work.add(
          () -> {
            answers.score(id, background, score);
            answers.tellMore(id, background, List.of(), "Sanoi " + score);
          });
      if (n % 5 == 0) {
        work.add(this::tick);
      }
    }
    together(work);
    tick();
    assertThat(texts("select distinct comment = 'Sanoi ' || score from feedback.feedback"))
        .containsExactly("t");
    assertThat(texts("select count(*) from feedback.feedback")).containsExactly("100");
  }

  @Test
  void whoever_deletes_while_the_answer_is_moving_has_deleted_it() throws Exception {
    for (int round = 0; round < 20; round++) {
      var work = new ArrayList<Runnable>();
      for (int n = 0; n < 10; n++) {
        var id = new AnswerId(new UUID(round, n));
        answers.score(id, background, n);
        work.add(() -> answers.delete(id));
      }
      work.add(3, this::tick);
      work.add(7, this::tick);
      together(work);
      assertThat(texts("select 1 from feedback.waiting")).isEmpty();
      assertThat(texts("select 1 from feedback.feedback")).isEmpty();
    }
  }

  private void tick() {
    jobs.stream().filter(job -> job.name().equals("appear")).forEach(Job::run);
  }

  private static void together(List<Runnable> work) throws Exception {
    try (var phones = Executors.newFixedThreadPool(8)) {
      List<Callable<Object>> calls = work.stream().map(Executors::callable).toList();
      for (var done : phones.invokeAll(calls)) {
        done.get();
      }
    }
  }

  private List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
