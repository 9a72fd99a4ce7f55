package fi.kaiku.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Reach;
import fi.kaiku.organization.GivenUnit;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The sums stay right whatever happens to the answers that they are made of. */
@KaikuTest
class CubeTest {

  private static final int CHANGES = 50_000;
  private static final int TOGETHER = 250;
  private static final List<String> AGES = List.of("18-29", "40-49", "65-74", "85+");

  @Autowired JdbcClient jdbc;
  @Autowired JdbcTemplate batches;
  @Autowired Cube cube;
  @Autowired Figures figures;
  @Autowired DataSource dataSource;
  @Autowired TransactionTemplate transaction;

  final Random random = new Random(20261125);
  final List<UUID> answers = new ArrayList<>();
  final List<UUID> units = new ArrayList<>();
  final UUID service = GivenUnit.named("Unit").inService("TA").serviceId().value();

  @BeforeEach
  void units() {
    for (int i = 0; i < 12; i++) {
      var given = GivenUnit.named("Unit " + i).oid("1.2.246." + i).inService("TA");
      units.add(given.insert(jdbc).value());
    }
    cube.refreshAnswers();
  }

  @Test
  void sums_equal_a_full_rebuild_after_a_random_history() {
    happen();
    cube.refreshAnswers();
    assertThat(count("insight.changed_answer")).isZero();
    assertThat(counted()).isEqualTo(count("feedback.feedback"));

    keep("daily_figure");
    keep("figure_sum");
    cube.rebuild();

    assertThat(differences("daily_figure")).isZero();
    assertThat(differences("figure_sum")).isZero();
    assertThat(count("insight.figure_sum")).isGreaterThan(5_000);
  }

  @Test
  void figures_that_are_not_computed_yet_are_said_to_be_so() {
    jdbc.sql("delete from insight.computed").update();
    var everything =
        new Selection(
            new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 31)),
            Map.of(),
            new Reach.WholeCounty());

    assertThatThrownBy(() -> figures.nps(everything, new Groupings(List.of(List.of()))))
        .isInstanceOf(NotComputed.class);
  }

  @Test
  void nobody_waits_for_the_sums_and_what_came_meanwhile_is_counted() throws SQLException {
    insert();
    try (var other = dataSource.getConnection()) {
      transaction.executeWithoutResult(
          _ -> {
            cube.rebuild();
            answerWithin(other, "500ms");
          });
    }
    cube.refreshAnswers();

    assertThat(counted()).isEqualTo(count("feedback.feedback")).isEqualTo(TOGETHER + 1L);
  }

  private static void answerWithin(Connection other, String time) {
    try (var statement = other.createStatement()) {
      statement.execute("set lock_timeout = '" + time + "'");
      statement.execute(
          """
          insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version,
              score, answer_language, kind, language, visit_on, given_on)
          select gen_random_uuid(), 'LINK', code, version, 9, 'fi', 'VISIT', 'fi',
                 '2026-01-02', '2026-01-03'
          from questionnaire.questionnaire limit 1
          """);
    } catch (SQLException e) {
      throw new AssertionError("an answer had to wait", e);
    }
  }

  @Test
  void a_lost_count_is_found_by_the_comparison() {
    insert();
    cube.refreshAnswers();
    jdbc.sql("update insight.figure_sum set s9 = s9 + 1 where grain = 32").update();
    keep("figure_sum");
    cube.rebuild();
    assertThat(differences("figure_sum")).isPositive();
  }

  private void happen() {
    for (int done = 0; done < CHANGES; done += TOGETHER) {
      switch (random.nextInt(10)) {
        case 0 -> delete();
        case 1, 2, 3 -> edit();
        case 4 -> correctTheDay();
        default -> insert();
      }
      if (random.nextInt(40) == 0) {
        merge();
      }
      if (random.nextInt(4) == 0) {
        cube.refreshAnswers();
      }
    }
  }

  private void insert() {
    var rows = new ArrayList<Object[]>();
    for (int i = 0; i < TOGETHER; i++) {
      var id = UUID.randomUUID();
      answers.add(id);
      rows.add(
          new Object[] {
            id,
            pick(List.of("LINK", "LINK", "KIOSK")),
            random.nextInt(11),
            random.nextInt(3) == 0 ? "Kiitos" : null,
            random.nextInt(50) == 0 ? null : pick(units),
            service,
            pick(List.of("VISIT", "PHONE")),
            random.nextInt(4) == 0 ? null : "nurse",
            random.nextInt(6) == 0 ? null : pick(AGES),
            pick(List.of("fi", "sv")),
            random.nextInt(120)
          });
    }
    batches.batchUpdate(
        """
        insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version,
            score, comment, answer_language, unit_id, service_id, kind, profession, age_band,
            language, visit_on, given_on)
        select ?, ?, q.code, q.version, ?, ?, 'fi', ?, ?, ?, ?, ?, ?,
               date '2026-01-01' + cast(? as integer), '2026-06-01'
        from (select code, version from questionnaire.questionnaire limit 1) q
        """,
        rows);
  }

  private void edit() {
    change("update feedback.feedback set score = ?, comment = 'Muutin mieleni' where id = ?", 11);
  }

  private void correctTheDay() {
    change(
        "update feedback.feedback set visit_on = date '2026-01-01' + cast(? as integer)"
            + " where id = ?",
        120);
  }

  private void delete() {
    change("delete from feedback.feedback where score >= ? and id = ?", 1);
  }

  private void change(String sql, int most) {
    if (!answers.isEmpty()) {
      var rows = new ArrayList<Object[]>();
      for (int i = 0; i < TOGETHER; i++) {
        rows.add(new Object[] {random.nextInt(most), pick(answers)});
      }
      batches.batchUpdate(sql, rows);
    }
  }

  /** All answers of one unit become another's. */
  private void merge() {
    jdbc.sql("update feedback.feedback set unit_id = ? where unit_id = ?")
        .params(pick(units), pick(units))
        .update();
  }

  private void keep(String table) {
    jdbc.sql("drop table if exists insight.kept_" + table).update();
    jdbc.sql("create table insight.kept_" + table + " as select * from insight." + table).update();
  }

  /** Rows of nobody do not count: they are swept at night. */
  private long differences(String table) {
    var some = " where comments + s0 + s1 + s2 + s3 + s4 + s5 + s6 + s7 + s8 + s9 + s10 > 0";
    var kept = "select * from insight.kept_" + table + some;
    var now = "select * from insight." + table;
    var differing =
        jdbc.sql(
                "select count(*) from ((%1$s except all %2$s) union all (%2$s except all %1$s)) d"
                    .formatted(kept, now))
            .query(Long.class)
            .single();
    jdbc.sql("drop table insight.kept_" + table).update();
    return differing;
  }

  private long counted() {
    return jdbc.sql(
            """
            select sum(s0 + s1 + s2 + s3 + s4 + s5 + s6 + s7 + s8 + s9 + s10)
            from insight.figure_sum where grain = 0
            """)
        .query(Long.class)
        .single();
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
