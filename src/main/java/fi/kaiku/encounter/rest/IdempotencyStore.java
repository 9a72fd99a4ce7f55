package fi.kaiku.encounter.rest;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class IdempotencyStore {

  private final JdbcClient jdbc;

  IdempotencyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record CallKey(UUID caller, String text) {}

  /** An earlier call with the same key. */
  record Earlier(String bodySha256, CallAnswer answer) {}

  /** Notes a key; false when it has been used. Waits for a call with the same key to end. */
  boolean begin(CallKey key, String bodySha256, Instant now) {
    return jdbc.sql(
                """
                insert into encounter.idempotency_key (caller_id, key, body_sha256, used_at)
                values (:caller, :key, :body, :now)
                on conflict do nothing
                """)
            .param("caller", key.caller())
            .param("key", key.text())
            .param("body", bodySha256)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  Earlier earlier(CallKey key) {
    return jdbc.sql(
            """
            select body_sha256, status, answer from encounter.idempotency_key
            where caller_id = :caller and key = :key
            """)
        .param("caller", key.caller())
        .param("key", key.text())
        .query(IdempotencyStore::earlier)
        .single();
  }

  void answered(CallKey key, CallAnswer answer) {
    jdbc.sql(
            """
            update encounter.idempotency_key set status = :status, answer = :answer
            where caller_id = :caller and key = :key
            """)
        .param("caller", key.caller())
        .param("key", key.text())
        .param("status", answer.status())
        .param("answer", answer.json())
        .update();
  }

  private static Earlier earlier(ResultSet row, int index) throws SQLException {
    return new Earlier(
        row.getString("body_sha256"),
        new CallAnswer(row.getInt("status"), row.getString("answer")));
  }
}
