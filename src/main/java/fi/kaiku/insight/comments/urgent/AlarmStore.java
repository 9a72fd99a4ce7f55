package fi.kaiku.insight.comments.urgent;

import fi.kaiku.platform.Sealed;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Alarms, and who has looked at them. */
@Repository
class AlarmStore {

  private final JdbcClient jdbc;

  AlarmStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * An alarm as it is kept.
   *
   * @param seen whether anybody has looked at it
   */
  record Kept(UUID id, Sealed sealed, boolean seen) {}

  /** Keeps an alarm in place of an earlier one of the same answer, at which nobody has looked. */
  void put(UUID key, Sealed sealed) {
    delete(key);
    jdbc.sql(
            """
            insert into insight.alarm (answer_key, sealed) values (:key, :sealed)
            on conflict (answer_key) do update set sealed = excluded.sealed
            """)
        .param("key", key)
        .param("sealed", sealed.bytes())
        .update();
  }

  void delete(UUID key) {
    jdbc.sql("delete from insight.alarm where answer_key = :key").param("key", key).update();
  }

  boolean isThere(UUID key) {
    return jdbc.sql("select exists (select from insight.alarm where answer_key = :key)")
        .param("key", key)
        .query(Boolean.class)
        .single();
  }

  /** All of them, in no order that tells which came first. */
  List<Kept> all() {
    return jdbc.sql(
            """
            select id, sealed,
                   exists (select from insight.seen_alarm s where s.alarm_id = a.id) as seen
            from insight.alarm a
            order by id
            """)
        .query(
            (row, _) ->
                new Kept(
                    row.getObject("id", UUID.class),
                    Sealed.of(row.getBytes("sealed")),
                    row.getBoolean("seen")))
        .list();
  }

  /** Writes each anew, in the order of their ids, which are random. */
  void forgetOrder() {
    for (var one : all()) {
      jdbc.sql("update insight.alarm set sealed = sealed where id = :id")
          .param("id", one.id())
          .update();
    }
  }

  Optional<Sealed> find(UUID id) {
    return jdbc.sql("select sealed from insight.alarm where id = :id")
        .param("id", id)
        .query((row, _) -> Sealed.of(row.getBytes("sealed")))
        .optional();
  }

  void deleteById(UUID id) {
    jdbc.sql("delete from insight.alarm where id = :id").param("id", id).update();
  }

  void markSeen(UUID id, Seer by, Instant now) {
    jdbc.sql(
            """
            insert into insight.seen_alarm (alarm_id, staff_id, seen_by, seen_at)
            values (:id, :staff, :name, :now)
            on conflict do nothing
            """)
        .param("id", id)
        .param("staff", by.staff())
        .param("name", by.name())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  List<SeenBy> seenBy(UUID id) {
    return jdbc.sql(
            "select seen_by, seen_at from insight.seen_alarm where alarm_id = :id order by seen_at")
        .param("id", id)
        .query(
            (row, _) ->
                new SeenBy(
                    row.getString("seen_by"),
                    row.getObject("seen_at", OffsetDateTime.class).toInstant()))
        .list();
  }
}
