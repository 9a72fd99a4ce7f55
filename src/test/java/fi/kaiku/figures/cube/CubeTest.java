package fi.kaiku.figures.cube;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.kaiku.KaikuTest;
import fi.kaiku.access.Reach;
import fi.kaiku.figures.Figures;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Selection;
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

  private static final int CHANGES = 20_000;
  private static final int TOGETHER = 100;
  private static final List<String> AGES = List.of("18-29", "40-49", "65-74", "85+");

  @Autowired JdbcClient jdbc;
  @Autowired JdbcTemplate batches;
  @Autowired Cube cube;
  @Autowired Figures figures;
  @Autowired CubeKeeper keeper;
  @Autowired DataSource dataSource;
  @Autowired TransactionTemplate transaction;

  final Random random = new Random(20261125);
  final List<UUID> answers = new ArrayList<>();
  final List<UUID> units = new ArrayList<>();
  final UUID service = GivenUnit.named("Unit").inService("TA").serviceId().value();

  @BeforeEach
  void units() {
    for (int i = 0; i < 12; i++) {
      var given = GivenUnit.named("U" + i).oid("1.2.246." + i).inService("TA");
      units.add(given.insert(jdbc).value());
    }
    cube.refresh(CountedThing.ANSWERS);
  }

  @Test
  void figures_equal_a_full_rebuild_after_a_random_history() {
    happen();
    cube.refresh(CountedThing.ANSWERS);
    assertThat(count("figures.changed_answer")).isZero();
    assertThat(count("feedback.rating")).isGreaterThan(200);
    assertThat(counted()).isEqualTo(count("feedback.feedback") + count("feedback.rating"));

    var kept = DailyFigures.of(CountedThing.ANSWERS, jdbc);
    var remembered = DailyFigures.of(CountedThing.ANSWERS, keeper.now());
    cube.rebuild();

    assertThat(DailyFigures.of(CountedThing.ANSWERS, jdbc))
        .isEqualTo(kept)
        .hasSizeGreaterThan(2_000);
    assertThat(DailyFigures.of(CountedThing.ANSWERS, keeper.now()))
        .isEqualTo(remembered)
        .hasSameSizeAs(kept);
  }

  @Test
  void figures_that_are_not_computed_yet_are_said_to_be_so() {
    jdbc.sql("delete from figures.computed").update();
    var spring = new Period(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 5, 31));
    var everything = new Selection(spring, Map.of(), new Reach.WholeCounty());

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
    cube.refresh(CountedThing.ANSWERS);

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
      statement.execute("reset lock_timeout");
    } catch (SQLException e) {
      throw new AssertionError("an answer had to wait", e);
    }
  }

  @Test
  void a_node_follows_a_database_that_was_set_back() {
    insert();
    cube.refresh(CountedThing.ANSWERS);
    assertThat(DailyFigures.of(CountedThing.ANSWERS, keeper.now())).isNotEmpty();

    jdbc.sql("update figures.daily_figure set cells = '{}'").update();
    jdbc.sql("update figures.computed set version = version - 1").update();

    assertThat(DailyFigures.of(CountedThing.ANSWERS, keeper.now())).isEmpty();
  }

  @Test
  void a_lost_answer_is_found_by_the_comparison() {
    insert();
    cube.refresh(CountedThing.ANSWERS);
    var one = "(select ctid from figures.daily_figure where cardinality(cells) > 0 limit 1)";
    jdbc.sql("update figures.daily_figure set cells = cells[2:] where ctid = " + one).update();
    var kept = DailyFigures.of(CountedThing.ANSWERS, jdbc);
    cube.rebuild();
    assertThat(DailyFigures.of(CountedThing.ANSWERS, jdbc)).isNotEqualTo(kept);
  }

  private void happen() {
    for (int done = 0; done < CHANGES; done += TOGETHER) {
      switch (random.nextInt(10)) {
        case 0 -> delete();
        case 1, 2 -> edit();
        case 3 -> rate();
        case 4 -> correctTheDay();
        default -> insert();
      }
      if (random.nextInt(40) == 0) {
        merge();
      }
      if (random.nextInt(4) == 0) {
        cube.refresh(CountedThing.ANSWERS);
        keeper.now();
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
    var toDay = "date '2026-01-01' + cast(? as integer)";
    change("update feedback.feedback set visit_on = %s where id = ?".formatted(toDay), 120);
  }

  /** Some are rated, some rated again, some ratings are deleted by hand. */
  private void rate() {
    change(
        """
        insert into feedback.rating (feedback_id, code, kind, value)
        select id, 'heard', 'STATEMENT', 1 + ? from feedback.feedback where id = ?
        on conflict (feedback_id, code) do update set value = excluded.value
        """,
        5);
    change("delete from feedback.rating where value > 1 + ? and feedback_id = ?", 4);
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

  private long counted() {
    var sum = "select sum(cardinality(cells)) from figures.daily_figure";
    return jdbc.sql(sum).query(Long.class).single();
  }

  private long count(String table) {
    return jdbc.sql("select count(*) from " + table).query(Long.class).single();
  }

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
