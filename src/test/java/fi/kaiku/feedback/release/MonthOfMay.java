package fi.kaiku.feedback.release;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.feedback.AnswerId;
import fi.kaiku.feedback.Answers;
import fi.kaiku.feedback.GivenRecipient;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.Job;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A month of visits, May, whose links close on 15 June; and what is told of it. */
@KaikuTest
abstract class MonthOfMay {

  static final String NIGHT_AFTER = "2026-06-16T00:30:00Z";

  private static final GivenUnit UNIT = GivenUnit.named("Kivenlahden terveysasema");

  @Autowired Answers answers;
  @Autowired ReleaseJob release;
  @Autowired List<Job> jobs;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  GivenRecipient somebody = GivenRecipient.at(UNIT, new UnitId(new UUID(0, 0)));

  @BeforeEach
  void a_unit() {
    somebody = GivenRecipient.at(UNIT, UNIT.insert(jdbc));
  }

  static GivenRecipient june(GivenRecipient person) {
    return person.visited("2026-06-02").sent("2026-06-03");
  }

  void sent(List<GivenRecipient> people) {
    GivenRecipient.insert(jdbc, people);
  }

  AnswerId answered(GivenRecipient person, int score) {
    var id = new AnswerId(UUID.randomUUID());
    answers.score(id, person.background(), score);
    return id;
  }

  void tick() {
    clock.set("2026-06-01T11:00:00Z");
    run("appear");
  }

  void run(String name) {
    jobs.stream().filter(job -> job.name().equals(name)).forEach(Job::run);
  }

  void releaseAt(String instant) {
    clock.set(instant);
    release.run();
  }

  List<String> places() {
    return texts(
        """
        select concat_ws(' ', coalesce(pool, 'unit'), kind, profession, score, appeared_on)
        from feedback.published_feedback order by score
        """);
  }

  List<String> groups() {
    return texts(
        """
        select concat_ws(' ', coalesce(pool, 'unit'), coalesce(age_band, '–'),
                         coalesce(language, '–'), coalesce(kind, '–'), coalesce(profession, '–'),
                         messaged || '/' || delivered || '/' || answered,
                         (select string_agg(question || value || ':' || answers, ' '
                                            order by question, value)
                          from feedback.published_class_value where class_id = c.id))
        from feedback.published_class c
        """);
  }

  List<String> texts(String sql) {
    return jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
  }
}
