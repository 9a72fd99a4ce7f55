package fi.kaiku.people;

import static fi.kaiku.people.AccountStore.at;

import fi.kaiku.access.StaffId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class SessionStore {

  private final JdbcClient jdbc;

  SessionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Secret token, StaffId account, Instant now, Instant expires) {
    jdbc.sql(
            """
            insert into people.session (token_hash, account_id, created_at, last_seen_at,
                                        expires_at)
            values (:hash, :account, :now, :now, :expires)
            """)
        .param("hash", token.hash())
        .param("account", account.value())
        .param("now", at(now))
        .param("expires", at(expires))
        .update();
  }

  /** Whose session it is, if it is still good. */
  Optional<Account> account(Secret token, Instant now, Instant idleSince) {
    return jdbc.sql(
            """
            select %s
            from people.session s
            join people.account a on a.id = s.account_id
            where s.token_hash = :hash and s.expires_at > :now and s.last_seen_at > :idleSince
              and a.disabled_at is null
            """
                .formatted(AccountStore.COLUMNS))
        .param("hash", token.hash())
        .param("now", at(now))
        .param("idleSince", at(idleSince))
        .query(AccountStore::account)
        .optional();
  }

  /** The one that was used last first. */
  List<SessionRow> of(StaffId account, Secret asking, Instant now, Instant idleSince) {
    return jdbc.sql(
            """
            select created_at, last_seen_at, token_hash = :asking as here
            from people.session
            where account_id = :account and expires_at > :now and last_seen_at > :idleSince
            order by last_seen_at desc, created_at desc
            """)
        .param("account", account.value())
        .param("asking", asking.hash())
        .param("now", at(now))
        .param("idleSince", at(idleSince))
        .query(
            (row, _) ->
                SessionRow.of(
                    row.getObject("created_at", OffsetDateTime.class).toInstant(),
                    row.getObject("last_seen_at", OffsetDateTime.class).toInstant(),
                    row.getBoolean("here")))
        .list();
  }

  /** Notes that the session is in use, at most once a minute. */
  void seen(Secret token, Instant now) {
    jdbc.sql(
            """
            update people.session set last_seen_at = :now
            where token_hash = :hash and last_seen_at < :minuteAgo
            """)
        .param("now", at(now))
        .param("hash", token.hash())
        .param("minuteAgo", at(now.minusSeconds(60)))
        .update();
  }

  void delete(Secret token) {
    jdbc.sql("delete from people.session where token_hash = :hash")
        .param("hash", token.hash())
        .update();
  }

  void deleteAll(StaffId account) {
    jdbc.sql("delete from people.session where account_id = :account")
        .param("account", account.value())
        .update();
  }

  int deleteExpired(Instant now, Instant idleSince) {
    return jdbc.sql(
            "delete from people.session where expires_at <= :now or last_seen_at <= :idleSince")
        .param("now", at(now))
        .param("idleSince", at(idleSince))
        .update();
  }
}
