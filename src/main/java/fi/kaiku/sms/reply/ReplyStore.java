package fi.kaiku.sms.reply;

import fi.kaiku.organization.ServiceId;
import fi.kaiku.platform.Sealed;
import fi.kaiku.sms.Times;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Replies that wait for somebody to read them. */
@Repository
public class ReplyStore {

  private final JdbcClient jdbc;

  ReplyStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The same words of the same number that wait already are not added again.
   *
   * @param service that had asked, where it was meant for an answer
   */
  void add(UUID phoneKey, UUID textKey, Sealed text, @Nullable ServiceId service, Instant now) {
    jdbc.sql(
            """
            insert into sms.reply (id, phone_key, text_key, text_sealed, service_id, received_at)
            values (gen_random_uuid(), :phoneKey, :textKey, :text, :service, :now)
            on conflict (phone_key, text_key) do nothing
            """)
        .param("service", service == null ? null : service.value(), Types.OTHER)
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
   * @param service whose question it was meant to answer; null when nobody had asked by reply
   */
  public record Waiting(
      ReplyId id,
      Instant receivedAt,
      Sealed text,
      UUID phoneKey,
      boolean optedOut,
      @Nullable ServiceId service) {}

  /** The oldest first. */
  public List<Waiting> oldest(int limit) {
    return jdbc.sql(
            """
            select r.id, r.received_at, r.text_sealed, r.phone_key, r.service_id,
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
        row.getBoolean("opted_out"),
        service(row.getObject("service_id", UUID.class)));
  }

  private static @Nullable ServiceId service(@Nullable UUID id) {
    return id == null ? null : new ServiceId(id);
  }

  /** How many that were meant to answer a service's question could not be understood, and wait. */
  Map<ServiceId, Integer> byService() {
    var counts = new HashMap<ServiceId, Integer>();
    jdbc.sql(
            """
            select service_id, count(*) as waiting from sms.reply
            where service_id is not null
            group by service_id
            """)
        .query(
            row -> {
              counts.put(
                  new ServiceId(row.getObject("service_id", UUID.class)), row.getInt("waiting"));
            });
    return counts;
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
