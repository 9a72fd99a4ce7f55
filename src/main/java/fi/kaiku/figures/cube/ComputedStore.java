package fi.kaiku.figures.cube;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether everything has been counted, and who may count now. */
@Repository
class ComputedStore {

  private static final long LOCK = 4_811_201;

  private final JdbcClient jdbc;
  private final JdbcTemplate connections;

  ComputedStore(JdbcClient jdbc, JdbcTemplate connections) {
    this.jdbc = jdbc;
    this.connections = connections;
  }

  /**
   * Lets statements of this transaction run as long as they need: millions of answers take minutes
   * to add up, longer than a connection otherwise waits. The pool sets it back.
   */
  void takeTime() {
    connections.execute(
        (ConnectionCallback<Boolean>)
            connection -> {
              connection.setNetworkTimeout(Runnable::run, 0);
              return true;
            });
  }

  /** Whether nobody else computes now; if so, nobody does until the transaction ends. */
  boolean tryLock() {
    return jdbc.sql("select pg_try_advisory_xact_lock(:lock)")
        .param("lock", LOCK)
        .query(Boolean.class)
        .single();
  }

  /** Waits until nobody else computes. */
  void lock() {
    jdbc.sql("select 1 from pg_advisory_xact_lock(:lock)")
        .param("lock", LOCK)
        .query(Integer.class)
        .single();
  }

  /** How far the counts are; nothing until everything has been counted once. */
  Optional<State> state() {
    return jdbc.sql("select edition, version, swept, tick from figures.computed")
        .query(State.class)
        .optional();
  }

  /**
   * The versions of the counts.
   *
   * @param edition another one each time that everything is counted anew
   * @param version of the last change, from 1 in each edition
   * @param swept of what was dropped last: who has not come that far does not know that it is gone
   * @param tick of the answers that are counted
   */
  record State(UUID edition, long version, long swept, long tick) {}

  /** The tick at which answers have appeared last. */
  long tick() {
    return jdbc.sql("select coalesce(max(number), 0) from feedback.published_tick")
        .query(Long.class)
        .single();
  }

  /** The version of what changes now. */
  long next() {
    return jdbc.sql("update figures.computed set version = version + 1 returning version")
        .query(Long.class)
        .single();
  }

  /** What was empty at this version has been dropped. */
  void swept(long version) {
    jdbc.sql("update figures.computed set swept = :version").param("version", version).update();
  }

  /** Answers are counted as of this tick. */
  void ticked(long tick) {
    jdbc.sql("update figures.computed set tick = :tick").param("tick", tick).update();
  }

  /** Everything is counted anew in this transaction; its version is 1. */
  void begin(Instant now, long tick) {
    jdbc.sql(
            """
            insert into figures.computed (computed_at, edition, version, swept, tick)
            values (:now, gen_random_uuid(), 1, 0, :tick)
            on conflict (only_row) do update
            set computed_at = excluded.computed_at, edition = excluded.edition,
                version = excluded.version, swept = excluded.swept, tick = excluded.tick
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("tick", tick)
        .update();
  }
}
