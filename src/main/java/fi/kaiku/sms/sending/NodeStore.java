package fi.kaiku.sms.sending;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Signs of life of the nodes that send. By the database's clock, the only one that all nodes share:
 * a clock that jumps on one node must not make it look dead.
 */
@Repository
class NodeStore {

  private final JdbcClient jdbc;

  NodeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Notes a sign of life, and tells the time of the database. */
  Instant isAlive(String node) {
    return jdbc.sql(
            """
            insert into sms.node (name, seen_at) values (:node, clock_timestamp())
            on conflict (name) do update set seen_at = excluded.seen_at
            returning seen_at
            """)
        .param("node", node)
        .query(OffsetDateTime.class)
        .single()
        .toInstant();
  }

  /** Forgets a node that says goodbye, and those long dead. */
  void leave(String node) {
    jdbc.sql(
            """
            delete from sms.node
            where name = :node or seen_at < clock_timestamp() - interval '1 day'
            """)
        .param("node", node)
        .update();
  }
}
