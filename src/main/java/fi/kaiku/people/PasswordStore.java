package fi.kaiku.people;

import fi.kaiku.access.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The part of an account that only signing in reads. */
@Repository
public class PasswordStore {

  /** What a sign-in is checked against. */
  public record Lock(StaffId account, @Nullable String hash, boolean open) {
    Optional<String> hashIfSet() {
      return Optional.ofNullable(hash);
    }
  }

  private final JdbcClient jdbc;

  PasswordStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Optional<Lock> find(SignInName name) {
    return jdbc.sql(
            """
            select id, password_hash, disabled_at is null as open
            from people.account where lower(sign_in_name) = lower(:name)
            """)
        .param("name", name.text())
        .query(PasswordStore::lock)
        .optional();
  }

  void set(StaffId id, String hash) {
    jdbc.sql("update people.account set password_hash = :hash where id = :id")
        .param("hash", hash)
        .param("id", id.value())
        .update();
  }

  private static Lock lock(ResultSet row, int index) throws SQLException {
    return new Lock(
        new StaffId(row.getObject("id", UUID.class)),
        row.getString("password_hash"),
        row.getBoolean("open"));
  }
}
