package fi.kaiku.channel.reply;

import fi.kaiku.channel.RowOrder;
import fi.kaiku.invitation.LinkToken;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.SqlArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Conversations, one for a number. */
@Repository
class ConversationStore {

  private final JdbcClient jdbc;
  private final RowOrder order;

  ConversationStore(JdbcClient jdbc, RowOrder order) {
    this.jdbc = jdbc;
    this.order = order;
  }

  /**
   * A conversation as it is stored.
   *
   * @param token of the invitation; only its hash is stored
   */
  record Kept(UUID phoneKey, LinkToken token, Instant closesAt, Sealed sealed) {}

  /**
   * Begins those whose numbers are in no other that is open: one whose link opens nothing, or whose
   * time is over, gives way.
   *
   * @return the numbers whose conversation has begun
   */
  Set<UUID> begin(List<Kept> begun, Instant now) {
    var rows = begun.stream().sorted(Comparator.comparing(Kept::phoneKey)).toList();
    return jdbc.sql(
            """
            insert into channel.conversation as c (phone_key, token_hash, closes_at, sealed)
            select t.phone_key, t.hash, t.closes_at, t.sealed
            from unnest(cast(:phones as uuid[]), :hashes, cast(:closes as timestamptz[]), :sealed)
                 with ordinality as t (phone_key, hash, closes_at, sealed, place)
            order by t.place
            on conflict (phone_key) do update
            set token_hash = excluded.token_hash, closes_at = excluded.closes_at,
                sealed = excluded.sealed
            where c.closes_at <= :now
               or not exists (select from invitation.published_open_link l
                              where l.token_hash = c.token_hash and l.closes_at > :now)
            returning phone_key
            """)
        .param("phones", SqlArrays.of(rows, Kept::phoneKey))
        .param("hashes", SqlArrays.bytes(rows, row -> row.token().sha256()))
        .param("closes", SqlArrays.of(rows, Kept::closesAt))
        .param("sealed", SqlArrays.bytes(rows, row -> row.sealed().bytes()))
        .param("now", utc(now))
        .query(SqlArrays.ID)
        .set();
  }

  boolean isInUse() {
    return jdbc.sql("select exists (select from channel.conversation)")
        .query(Boolean.class)
        .single();
  }

  boolean knows(UUID phoneKey) {
    return jdbc.sql("select exists (select from channel.conversation where phone_key = :phoneKey)")
        .param("phoneKey", phoneKey)
        .query(Boolean.class)
        .single();
  }

  /** What is known of a number. */
  record Found(Instant closesAt, Sealed sealed) {}

  /** Nobody else may go on with it meanwhile. */
  Optional<Found> lock(UUID phoneKey) {
    return jdbc.sql(
            """
            select closes_at, sealed from channel.conversation where phone_key = :phoneKey
            for update
            """)
        .param("phoneKey", phoneKey)
        .query(ConversationStore::found)
        .optional();
  }

  private static Found found(ResultSet row, int index) throws SQLException {
    return new Found(
        row.getObject("closes_at", OffsetDateTime.class).toInstant(),
        Sealed.of(row.getBytes("sealed")));
  }

  void goOn(UUID phoneKey, Sealed next) {
    jdbc.sql("update channel.conversation set sealed = :sealed where phone_key = :phoneKey")
        .param("sealed", next.bytes())
        .param("phoneKey", phoneKey)
        .update();
  }

  /** Those of some numbers that are open; nobody else may go on with them meanwhile. */
  List<OfNumber> open(Set<UUID> phoneKeys, Instant now) {
    return jdbc.sql(
            """
            select phone_key, sealed from channel.conversation
            where phone_key = any (:phones) and closes_at > :now
            order by phone_key
            for update
            """)
        .param("phones", phoneKeys.toArray(UUID[]::new))
        .param("now", utc(now))
        .query(ConversationStore::ofNumber)
        .list();
  }

  private static OfNumber ofNumber(ResultSet row, int index) throws SQLException {
    return new OfNumber(row.getObject("phone_key", UUID.class), Sealed.of(row.getBytes("sealed")));
  }

  /** Conversations whose time is over and that still know their invitation. */
  List<OfNumber> ended(Instant now, int limit) {
    return jdbc.sql(
            """
            select phone_key, sealed from channel.conversation
            where closes_at <= :now and token_hash is not null
            order by phone_key
            limit :limit
            for update
            """)
        .param("now", utc(now))
        .param("limit", limit)
        .query(ConversationStore::ofNumber)
        .list();
  }

  /** A conversation with its number. */
  record OfNumber(UUID phoneKey, Sealed sealed) {}

  void close(UUID phoneKey, Sealed closed) {
    end(phoneKey, null, closed);
  }

  /**
   * Ends a conversation.
   *
   * @param at when, if that is not when it was to close
   */
  void end(UUID phoneKey, @Nullable Instant at, Sealed closed) {
    jdbc.sql(
            """
            update channel.conversation
            set token_hash = null, sealed = :sealed, closes_at = coalesce(:at, closes_at)
            where phone_key = :phoneKey
            """)
        .param("at", at == null ? null : utc(at), Types.TIMESTAMP_WITH_TIMEZONE)
        .param("sealed", closed.bytes())
        .param("phoneKey", phoneKey)
        .update();
  }

  int forget(Instant closedBefore) {
    return jdbc.sql("delete from channel.conversation where closes_at <= :before")
        .param("before", utc(closedBefore))
        .update();
  }

  /**
   * Forgets who has replied, and in which order: PostgreSQL knows the transaction and the place of
   * each row. All are written anew in one transaction, in the order of their keys; nobody goes on
   * with one meanwhile.
   */
  void forgetOrder() {
    order.forget("channel.conversation", "phone_key");
  }

  private static OffsetDateTime utc(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
