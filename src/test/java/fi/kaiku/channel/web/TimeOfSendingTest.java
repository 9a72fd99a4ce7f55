package fi.kaiku.channel.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.FreshTables;
import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.platform.Job;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is kept of a form beside its answer tells its minute until the night and no longer. */
@KaikuTest
@FreshTables
class TimeOfSendingTest {

  @Autowired TakenForms taken;
  @Autowired Doubts doubts;
  @Autowired List<Job> jobs;
  @Autowired JdbcClient jdbc;
  @Autowired StoppedClock clock;

  @BeforeEach
  void forms_that_came_one_after_the_other() {
    var unit = GivenUnit.named("Lehtorannan terveysasema").insert(jdbc);
    var other = GivenUnit.named("Kivenlahden terveysasema").insert(jdbc);
    var now = clock.instant();
    IntStream.range(0, 20)
        .forEach(
            i -> {
              taken.take("form " + i, "");
              doubts.about(now, false, "Odotimme aulassa yli tunnin ennen kuin kutsuttiin " + i);
            });
    doubts.count(unit, Doubt.TOO_FAST);
    doubts.count(other, Doubt.TOO_FAST);
  }

  @Test
  void after_the_night_no_row_knows_its_transaction_or_place() {
    assertThat(transactions("taken_form")).hasSize(20);
    assertThat(transactions("recent_text")).hasSize(20);
    assertThat(transactions("doubt")).hasSize(2);

    jobs.stream().filter(job -> job.name().equals("retention")).forEach(Job::run);

    assertThat(Stream.of("taken_form", "recent_text", "doubt"))
        .allMatch(table -> transactions(table).size() == 1);
    assertThat(texts("select fingerprint::text from channel.taken_form order by ctid"))
        .hasSize(20)
        .isSorted();
    assertThat(taken.isTaken("form 7")).isTrue();
  }

  private List<String> transactions(String table) {
    return texts("select distinct xmin::text from channel." + table);
  }

  private List<String> texts(String query) {
    return jdbc.sql(query).query((row, _) -> row.getString(1)).list();
  }
}
