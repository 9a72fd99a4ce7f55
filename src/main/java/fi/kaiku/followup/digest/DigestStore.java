package fi.kaiku.followup.digest;

import fi.kaiku.access.StaffId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who wants a weekly letter, and when the last one left. */
@Repository
class DigestStore {

  private final JdbcClient jdbc;

  DigestStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<Digest> all() {
    return jdbc.sql("select account_id, weekday, last_on from followup.digest order by account_id")
        .query(DigestStore::digest)
        .list();
  }

  Optional<Digest> find(StaffId account) {
    return jdbc.sql(
            "select account_id, weekday, last_on from followup.digest where account_id = :account")
        .param("account", account.value())
        .query(DigestStore::digest)
        .optional();
  }

  /** The same; nothing while somebody else holds it. */
  Optional<Digest> lockIfFree(StaffId account) {
    return jdbc.sql(
            """
            select account_id, weekday, last_on from followup.digest
            where account_id = :account for update skip locked
            """)
        .param("account", account.value())
        .query(DigestStore::digest)
        .optional();
  }

  void put(Digest digest) {
    jdbc.sql(
            """
            insert into followup.digest (account_id, weekday, last_on)
            values (:account, :day, :last)
            on conflict (account_id) do update
            set weekday = excluded.weekday, last_on = excluded.last_on
            """)
        .param("account", digest.account().value())
        .param("day", digest.day().getValue())
        .param("last", digest.lastOn())
        .update();
  }

  void delete(StaffId account) {
    jdbc.sql("delete from followup.digest where account_id = :account")
        .param("account", account.value())
        .update();
  }

  private static Digest digest(ResultSet row, int index) throws SQLException {
    return new Digest(
        new StaffId(row.getObject("account_id", UUID.class)),
        DayOfWeek.of(row.getInt("weekday")),
        row.getObject("last_on", LocalDate.class));
  }
}
