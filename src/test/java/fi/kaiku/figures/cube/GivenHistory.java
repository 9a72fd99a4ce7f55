package fi.kaiku.figures.cube;

import fi.kaiku.figures.GivenMonths;
import fi.kaiku.organization.GivenUnit;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever can happen to answers and groups, many times, in any order. */
final class GivenHistory {

  private static final int TOGETHER = 100;
  private static final List<String> AGES = List.of("18-29", "40-49", "65-74", "85+");
  private static final UUID SERVICE = GivenUnit.named("").inService("TA").serviceId().value();

  private final JdbcClient jdbc;
  private final JdbcTemplate batches;
  private final Random random;
  private final List<UUID> answers = new ArrayList<>();

  GivenHistory(JdbcClient jdbc, JdbcTemplate batches, Random random) {
    this.jdbc = jdbc;
    this.batches = batches;
    this.random = random;
  }

  static UUID unit(int number) {
    return UUID.nameUUIDFromBytes(("unit1.2.246." + number).getBytes(StandardCharsets.UTF_8));
  }

  static void insertUnits(JdbcClient jdbc) {
    for (int i = 0; i < 12; i++) {
      GivenUnit.named("U" + i).oid("1.2.246." + i).inService("TA").insert(jdbc);
    }
    for (int month = 1; month <= 4; month++) {
      GivenMonths.released(jdbc, month(month));
    }
  }

  /** A hundred changes of one kind; sometimes a tick. */
  void happens() {
    switch (random.nextInt(12)) {
      case 0 -> change("delete from feedback.feedback where score >= ? and id = ?", 1);
      case 1, 2 ->
          change("update feedback.feedback set score = ?, comment = 'Muutin' where id = ?", 11);
      case 3 -> rate();
      case 4 ->
          change(
              """
              update feedback.feedback set appeared_on = date '2026-02-01' + cast(? as integer)
              where id = ?
              """,
              120);
      case 5 -> release();
      case 6 -> jdbc.sql("delete from feedback.class where random() < 0.2").update();
      case 7 -> pool();
      default -> insert();
    }
    if (random.nextInt(4) == 0) {
      GivenMonths.tick(jdbc);
    }
  }

  private static String month(int number) {
    return "2026-0" + number + "-01";
  }

  private void insert() {
    var rows = new ArrayList<@Nullable Object[]>();
    for (int i = 0; i < TOGETHER; i++) {
      var id = UUID.randomUUID();
      answers.add(id);
      rows.add(
          new @Nullable Object[] {
            id,
            pick(List.of("LINK", "LINK", "KIOSK")),
            random.nextInt(30) == 0 ? null : random.nextInt(11),
            random.nextInt(3) == 0 ? "Kiitos" : null,
            unit(random.nextInt(12)),
            SERVICE,
            month(1 + random.nextInt(4)),
            random.nextInt(4) == 0 ? null : "VISIT",
            random.nextInt(4) == 0 ? null : "nurse",
            random.nextInt(120)
          });
    }
    batches.batchUpdate(
        """
        insert into feedback.feedback (id, channel, questionnaire_code, questionnaire_version,
            score, comment, unit_id, service_id, visit_month, kind, profession, appeared_on)
        select ?, ?, q.code, q.version, ?, ?, ?, ?, cast(? as date), ?, ?,
               date '2026-02-01' + cast(? as integer)
        from (select code, version from questionnaire.questionnaire limit 1) q
        """,
        rows);
  }

  /** Some are rated, some rated again, some ratings are deleted by hand. */
  private void rate() {
    change("update feedback.rating set value = 1 + ? where feedback_id = ?", 5);
    change(
        """
        insert into feedback.rating (feedback_id, code, kind, value)
        select id, 'heard', 'STATEMENT', 1 + ? from feedback.feedback f where id = ?
            and not exists (select from feedback.rating where feedback_id = f.id)
        """,
        5);
    change("delete from feedback.rating where value > 1 + ? and feedback_id = ?", 4);
  }

  /** Some groups of a month come. */
  private void release() {
    var month = month(1 + random.nextInt(4));
    for (int i = 0; i < 10; i++) {
      var id = UUID.randomUUID();
      jdbc.sql(
              """
              insert into feedback.class (id, visit_month, unit_id, service_id, age_band,
                  messaged, delivered, answered)
              values (?, cast(? as date), ?, ?, ?, 9, ?, ?)
              """)
          .params(id, month, unit(random.nextInt(12)), SERVICE, pick(AGES))
          .params(random.nextInt(9), random.nextInt(3))
          .update();
      jdbc.sql("insert into feedback.class_value values (?, 'score', ?, ?)")
          .params(id, random.nextInt(11), 1 + random.nextInt(3))
          .update();
    }
  }

  /** All answers of a unit in a month become the pool's. */
  private void pool() {
    jdbc.sql(
            """
            update feedback.feedback set pool = 'SERVICE', unit_id = null
            where unit_id = ? and visit_month = cast(? as date)
            """)
        .params(unit(random.nextInt(12)), month(1 + random.nextInt(4)))
        .update();
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

  private <T> T pick(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }
}
