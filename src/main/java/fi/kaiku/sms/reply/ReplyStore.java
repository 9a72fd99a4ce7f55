package fi.kaiku.sms.reply;

import fi.kaiku.platform.Sealed;
import fi.kaiku.sms.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Replies that wait for somebody to read them. */
@Repository
public class ReplyStore {

  private final JdbcClient jdbc;

  ReplyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The same words of the same number that wait already are not added again. */
  void add(UUID phoneKey, UUID textKey, Sealed text, Instant now) {
    jdbc.sql(
            """
            insert into sms.reply (id, phone_key, text_key, text_sealed, received_at)
            values (gen_random_uuid(), :phoneKey, :textKey, :text, :now)
            on conflict (phone_key, text_key) do nothing
            """)
        .param("phoneKey", phoneKey)
        .param("textKey", textKey)
        .param("text", text.bytes())
        .param("now", Times.at(now))
        .update();
  }

  /**
   * A reply, and whether its number has opted out by now.
   *
   * @param phoneKey also of a reply without a number: the fingerprint of nothing
   */
  public record Waiting(
      ReplyId id, Instant receivedAt, Sealed text, UUID phoneKey, boolean optedOut) {}

  /** The oldest first. */
  public List<Waiting> oldest(int limit) {
    return jdbc.sql(
            """
            select r.id, r.received_at, r.text_sealed, r.phone_key,
                o.phone_key is not null as opted_out
            from sms.reply r left join sms.opt_out o on o.phone_key = r.phone_key
            order by r.received_at, r.id
            limit :limit
            """)
        .param("limit", limit)
        .query(ReplyStore::waiting)
        .list();
  }

  private static Waiting waiting(ResultSet row, int index) throws SQLException {
    return new Waiting(
        new ReplyId(row.getObject("id", UUID.class)),
        row.getObject("received_at", OffsetDateTime.class).toInstant(),
        Sealed.of(row.getBytes("text_sealed")),
        row.getObject("phone_key", UUID.class),
        row.getBoolean("opted_out"));
  }

  /** How many wait, and since when the oldest. */
  public record Pile(int count, Optional<Instant> since) {}

  public Pile pile() {
    return jdbc.sql("select count(*) as waiting, min(received_at) as since from sms.reply")
        .query(
            (row, _) ->
                new Pile(
                    row.getInt("waiting"),
                    Optional.ofNullable(row.getObject("since", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant)))
        .single();
  }

  /** Takes a reply away; the fingerprint of the number it came from, if it was still there. */
  Optional<UUID> remove(ReplyId id) {
    return jdbc.sql("delete from sms.reply where id = :id returning phone_key")
        .param("id", id.value())
        .query(UUID.class)
        .optional();
  }

  int forgetBefore(Instant before) {
    return jdbc.sql("delete from sms.reply where received_at < :before")
        .param("before", Times.at(before))
        .update();
  }
}
