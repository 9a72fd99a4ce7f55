package fi.kaiku.sms;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Numbers that want no messages. */
@Repository
public class OptOutStore {

  private final JdbcClient jdbc;

  OptOutStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A number that has opted out keeps what it has, unless that could be undone and this cannot. */
  void add(UUID phoneKey, OptOuts.SaidBy saidBy, LocalDate day, @Nullable Instant undoUntil) {
    jdbc.sql(
            """
            insert into sms.opt_out (phone_key, said_on, said_by, undo_until_at)
            values (:phoneKey, :day, :saidBy, :undoUntil)
            on conflict (phone_key) do update set undo_until_at = null, said_by = excluded.said_by
            where excluded.undo_until_at is null and opt_out.undo_until_at is not null
            """)
        .param("phoneKey", phoneKey)
        .param("day", day)
        .param("saidBy", saidBy.name())
        .param(
            "undoUntil",
            undoUntil == null ? null : Times.at(undoUntil),
            Types.TIMESTAMP_WITH_TIMEZONE)
        .update();
  }

  /** Lifts one that can still be taken back; how many. */
  int undo(UUID phoneKey, Instant now) {
    return jdbc.sql(
            """
            delete from sms.opt_out where phone_key = :phoneKey and undo_until_at > :now
            """)
        .param("phoneKey", phoneKey)
        .param("now", Times.at(now))
        .update();
  }

  public int lift(UUID phoneKey) {
    return jdbc.sql("delete from sms.opt_out where phone_key = :phoneKey")
        .param("phoneKey", phoneKey)
        .update();
  }

  /** Whether a number's opt-out can still be taken back; none when it has not opted out. */
  Optional<Boolean> undoable(UUID phoneKey, Instant now) {
    return jdbc.sql(
            """
            select coalesce(undo_until_at > :now, false)
            from sms.opt_out where phone_key = :phoneKey
            """)
        .param("phoneKey", phoneKey)
        .param("now", Times.at(now))
        .query(Boolean.class)
        .optional();
  }

  /** Forgets at what time somebody opted out, once it is of no use. */
  public int forgetMoments(Instant now) {
    return jdbc.sql("update sms.opt_out set undo_until_at = null where undo_until_at <= :now")
        .param("now", Times.at(now))
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
