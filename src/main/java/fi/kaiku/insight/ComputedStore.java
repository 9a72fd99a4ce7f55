package fi.kaiku.insight;

import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether the figures have been computed, and who may compute them now. */
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

  boolean isComplete() {
    return jdbc.sql("select exists (select from insight.computed)").query(Boolean.class).single();
  }

  void complete(Instant now) {
    jdbc.sql(
            """
            insert into insight.computed (computed_at) values (:now)
            on conflict (only_row) do update set computed_at = excluded.computed_at
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
