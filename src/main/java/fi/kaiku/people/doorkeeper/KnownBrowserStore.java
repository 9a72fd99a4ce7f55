package fi.kaiku.people.doorkeeper;

import static fi.kaiku.people.AccountStore.at;

import fi.kaiku.access.StaffId;
import fi.kaiku.people.Secret;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class KnownBrowserStore {

  private final JdbcClient jdbc;

  KnownBrowserStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isKnown(Secret browser, StaffId account, Instant since) {
    return jdbc.sql(
            """
            select exists (select from people.known_browser
                           where browser_hash = :hash and account_id = :account
                             and seen_at > :since)
            """)
        .param("hash", browser.hash())
        .param("account", account.value())
        .param("since", at(since))
        .query(Boolean.class)
        .single();
  }

  boolean isKnown(Secret browser, Instant since) {
    return jdbc.sql(
            """
            select exists (select from people.known_browser
                           where browser_hash = :hash and seen_at > :since)
            """)
        .param("hash", browser.hash())
        .param("since", at(since))
        .query(Boolean.class)
        .single();
  }

  void remember(Secret browser, StaffId account, Instant now) {
    jdbc.sql(
            """
            insert into people.known_browser (browser_hash, account_id, seen_at)
            values (:hash, :account, :now)
            on conflict (browser_hash, account_id) do update set seen_at = :now
            """)
        .param("hash", browser.hash())
        .param("account", account.value())
        .param("now", at(now))
        .update();
  }

  void forget(StaffId account) {
    jdbc.sql("delete from people.known_browser where account_id = :account")
        .param("account", account.value())
        .update();
  }

  int deleteUnseen(Instant since) {
    return jdbc.sql("delete from people.known_browser where seen_at <= :since")
        .param("since", at(since))
        .update();
  }
}
