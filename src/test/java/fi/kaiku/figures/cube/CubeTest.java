package fi.kaiku.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Reach;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.GivenMonths;
import fi.kaiku.figures.GivenVisits;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.organization.GivenUnit;
import fi.kaiku.organization.UnitId;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts move when answers appear, on every node, and nobody waits for them. */
@KaikuTest
class CubeTest {

  private static final Groupings WHOLE = new Groupings(List.of(List.of()));

  @Autowired JdbcClient jdbc;
  @Autowired Cube cube;
  @Autowired Figures figures;
  @Autowired CubeKeeper keeper;
  @Autowired DataSource dataSource;
  @Autowired TransactionTemplate transaction;

  final GivenUnit unit = GivenUnit.named("Kivenlahti").oid("1.2.246.1").inService("TA");
  final GivenVisits visits =
      new GivenVisits(new UnitId(GivenHistory.unit(0)), unit.serviceId(), "2026-05-15", "", "fi");
  final Selection spring =
      new Selection(
          new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 31)),
          Map.of(),
          new Reach.WholeCounty());

  @BeforeEach
  void aFewAnswers() {
    GivenHistory.insertUnits(jdbc);
    cube.countAnswers();
    visits.answered(jdbc, 9, 6);
    cube.countAnswers();
  }

  @Test
  void figures_move_when_answers_appear_and_at_no_other_time() {
    assertThat(told()).isEqualTo(6);

    jdbc.sql("delete from feedback.feedback where id in (select id from feedback.feedback limit 1)")
        .update();
    cube.countAnswers();
    assertThat(told()).isEqualTo(6);

    GivenMonths.tick(jdbc);
    cube.countAnswers();
    assertThat(told()).isEqualTo(5);
  }

  @Test
  void a_tick_that_brings_nothing_makes_no_node_read_anything() {
    var before = keeper.now();

    GivenMonths.tick(jdbc);
    cube.countAnswers();

    assertThat(keeper.now()).isSameAs(before);
  }

  @Test
  void figures_that_are_not_computed_yet_are_said_to_be_so() {
    jdbc.sql("delete from figures.computed").update();

    assertThatThrownBy(() -> figures.nps(spring, WHOLE)).isInstanceOf(NotComputed.class);
  }

  @Test
  void nobody_waits_for_the_counting_and_what_came_meanwhile_is_counted() throws SQLException {
    try (var other = dataSource.getConnection()) {
      transaction.executeWithoutResult(
          _ -> {
            cube.rebuild();
            answerWithin(other, "500ms");
          });
    }
    GivenMonths.tick(jdbc);
    cube.countAnswers();

    assertThat(told()).isEqualTo(7);
  }

  @Test
  void a_node_follows_a_database_that_was_set_back() {
    assertThat(StoredCounts.of(CountedThing.ANSWERS, keeper.now())).isNotEmpty();

    jdbc.sql("update figures.counted set cells = '{}', counts = '{}'").update();
    jdbc.sql("update figures.computed set version = version - 1").update();

    assertThat(StoredCounts.of(CountedThing.ANSWERS, keeper.now())).isEmpty();
  }

  @Test
  void a_node_that_slept_while_something_went_reads_everything_again() {
    keeper.now();
    jdbc.sql("delete from feedback.feedback").update();
    for (int tick = 0; tick < 2; tick++) {
      GivenMonths.tick(jdbc);
      visits.on("2026-01-10").answered(jdbc, 9, 1);
      cube.countAnswers();
    }

    assertThat(count("select count(*) from figures.counted where cells = '{}'")).isZero();
    assertThat(StoredCounts.of(CountedThing.ANSWERS, keeper.now())).hasSize(1);
  }

  @Test
  void a_lost_answer_is_found_by_the_comparison() {
    jdbc.sql("update figures.counted set counts[1] = counts[1] - 1 where thing = 'ANSWERS'")
        .update();
    var kept = StoredCounts.of(CountedThing.ANSWERS, jdbc);
    cube.rebuild();
    assertThat(StoredCounts.of(CountedThing.ANSWERS, jdbc)).isNotEqualTo(kept);
  }

  private static void answerWithin(Connection other, String time) {
    try (var statement = other.createStatement()) {
      statement.execute("set lock_timeout = '" + time + "'");
      statement.execute(
          """
          insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version,
              score, unit_id, service_id, visit_month, kind, appeared_on)
          select gen_random_uuid(), channel, questionnaire_code, questionnaire_version, 9,
                 unit_id, service_id, visit_month, kind, appeared_on
          from feedback.feedback limit 1
          """);
      statement.execute("reset lock_timeout");
    } catch (SQLException e) {
      throw new AssertionError("an answer had to wait", e);
    }
  }

  private long told() {
    var nps = figures.nps(spring, WHOLE).by().total().figure();
    return nps == null ? 0 : nps.n();
  }

  private long count(String sql) {
    return jdbc.sql(sql).query(Long.class).single();
  }
}
