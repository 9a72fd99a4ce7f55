package fi.kaiku.people.welcome;

import static fi.kaiku.people.AccountStore.at;

import fi.kaiku.access.StaffId;
import fi.kaiku.people.Secret;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class OneTimeLinkStore {

  /** Whom a link is for; nobody yet for the one that makes the first administrator. */
  record Link(Optional<StaffId> account) {}

  private final JdbcClient jdbc;

  OneTimeLinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(Secret token, @Nullable StaffId account, Instant expires) {
    jdbc.sql(
            """
            insert into people.one_time_link (token_hash, account_id, expires_at)
            values (:hash, :account, :expires)
            """)
        .param("hash", token.hash())
        .param("account", account == null ? null : account.value())
        .param("expires", at(expires))
        .update();
  }

  Optional<Link> find(Secret token, Instant now) {
    return jdbc.sql(
            """
            select account_id from people.one_time_link
            where token_hash = :hash and used_at is null and expires_at > :now
            """)
        .param("hash", token.hash())
        .param("now", at(now))
        .query((row, _) -> new Link(account(row.getObject("account_id", UUID.class))))
        .optional();
  }

  /** Uses the link up; false when somebody else has, or its time is over. */
  boolean use(Secret token, Instant now) {
    return jdbc.sql(
                """
                update people.one_time_link set used_at = :now
                where token_hash = :hash and used_at is null and expires_at > :now
                """)
            .param("now", at(now))
            .param("hash", token.hash())
            .update()
        == 1;
  }

  void deleteOf(StaffId account) {
    jdbc.sql("delete from people.one_time_link where account_id = :account and used_at is null")
        .param("account", account.value())
        .update();
  }

  boolean isForFirstAdministrator(Instant now) {
    return jdbc.sql(
            """
            select exists (
              select from people.one_time_link
              where account_id is null and used_at is null and expires_at > :now
            )
            """)
        .param("now", at(now))
        .query(Boolean.class)
        .single();
  }

  void deleteForFirstAdministrator() {
    jdbc.sql("delete from people.one_time_link where account_id is null").update();
  }

  int deleteOld(Instant now) {
    return jdbc.sql(
            "delete from people.one_time_link where expires_at <= :now or used_at is not null")
        .param("now", at(now))
        .update();
  }

  private static Optional<StaffId> account(@Nullable UUID id) {
    return Optional.ofNullable(id).map(StaffId::new);
  }
}
