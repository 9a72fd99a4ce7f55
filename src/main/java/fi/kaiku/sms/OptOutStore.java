package fi.kaiku.sms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers that want no messages. */
@Repository
class OptOutStore {

  private final JdbcClient jdbc;

  OptOutStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void add(UUID phoneKey, OptOuts.SaidBy saidBy, LocalDate day) {
    jdbc.sql(
            """
            insert into sms.opt_out (phone_key, said_on, said_by) values (:phoneKey, :day, :saidBy)
            on conflict do nothing
            """)
        .param("phoneKey", phoneKey)
        .param("day", day)
        .param("saidBy", saidBy.name())
        .update();
  }

  Set<UUID> among(Collection<UUID> phoneKeys) {
    return new HashSet<>(
        jdbc.sql("select phone_key from sms.opt_out where phone_key = any (:phoneKeys)")
            .param("phoneKeys", phoneKeys.toArray(UUID[]::new))
            .query(UUID.class)
            .list());
  }
}
