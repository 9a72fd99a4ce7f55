package fi.kaiku.people;

import static fi.kaiku.people.AccountStore.at;

import fi.kaiku.access.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The part of an account that only signing in reads. */
@Repository
class PasswordStore {

  /**
   * What a sign-in is checked against.
   *
   * @param failed wrong passwords in a row
   */
  record Lock(
      StaffId account, @Nullable String hash, int failed, @Nullable Instant until, boolean open) {

    Optional<String> hashIfSet() {
      return Optional.ofNullable(hash);
    }

    boolean isLocked(Instant now) {
      return until != null && now.isBefore(until);
    }
  }

  private final JdbcClient jdbc;

  PasswordStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Lock> find(String signInName) {
    return jdbc.sql(
            """
            select id, password_hash, failed_count, locked_until_at, disabled_at is null as open
            from people.account where lower(sign_in_name) = lower(:name)
            """)
        .param("name", signInName)
        .query(PasswordStore::lock)
        .optional();
  }

  /** Counts a wrong password; returns how many in a row that makes. */
  int failed(StaffId id) {
    return jdbc.sql(
            """
            update people.account set failed_count = failed_count + 1 where id = :id
            returning failed_count
            """)
        .param("id", id.value())
        .query(Integer.class)
        .single();
  }

  void lockUntil(StaffId id, Instant until) {
    jdbc.sql("update people.account set locked_until_at = :until where id = :id")
        .param("until", at(until))
        .param("id", id.value())
        .update();
  }

  void succeeded(StaffId id) {
    jdbc.sql(
            """
            update people.account set failed_count = 0, locked_until_at = null
            where id = :id and failed_count > 0
            """)
        .param("id", id.value())
        .update();
  }

  void set(StaffId id, String hash) {
    jdbc.sql(
            """
            update people.account
            set password_hash = :hash, failed_count = 0, locked_until_at = null
            where id = :id
            """)
        .param("hash", hash)
        .param("id", id.value())
        .update();
  }

  private static Lock lock(ResultSet row, int index) throws SQLException {
    var until = row.getObject("locked_until_at", OffsetDateTime.class);
    return new Lock(
        new StaffId(row.getObject("id", UUID.class)),
        row.getString("password_hash"),
        row.getInt("failed_count"),
        until == null ? null : until.toInstant(),
        row.getBoolean("open"));
  }
}
