package fi.kaiku.sms;

import fi.kaiku.platform.Sealed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Messages until they are handed over. */
@Repository
public class QueueStore {

  private final JdbcClient jdbc;

  QueueStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A message as it is stored. */
  record Row(NewMessage message, Sealed body, int parts) {}

  /** Stores all but those whose reference has a live message or whose number has opted out. */
  Set<UUID> add(List<Row> rows) {
    var added =
        jdbc.sql(
                """
                insert into sms.message (id, reference, phone_key, phone_sealed, body_sealed, parts,
                                         send_after_at, not_after_at, kind)
                select gen_random_uuid(), n.reference, n.phone_key, n.phone, n.body, n.parts,
                       n.send_after, n.not_after, n.kind
                from unnest(:references, :phoneKeys, :phones, :bodies, cast(:parts as smallint[]),
                            cast(:sendAfter as timestamptz[]), cast(:notAfter as timestamptz[]),
                            :kinds)
                     with ordinality
                     as n(reference, phone_key, phone, body, parts, send_after, not_after, kind, no)
                where not exists (select from sms.opt_out o where o.phone_key = n.phone_key)
                order by n.no
                on conflict (reference) where state not in ('WITHDRAWN', 'EXPIRED') do nothing
                returning reference
                """)
            .param("references", each(rows, row -> row.message().reference(), new UUID[0]))
            .param("phoneKeys", each(rows, row -> row.message().phoneKey(), new UUID[0]))
            .param("phones", each(rows, row -> row.message().phoneSealed().bytes(), new byte[0][]))
            .param("bodies", each(rows, row -> row.body().bytes(), new byte[0][]))
            .param("parts", each(rows, row -> row.parts(), new Integer[0]))
            .param("sendAfter", each(rows, row -> "" + row.message().sendAfter(), new String[0]))
            .param("notAfter", each(rows, row -> "" + row.message().notAfter(), new String[0]))
            .param("kinds", each(rows, row -> row.message().kind().name(), new String[0]))
            .query(UUID.class)
            .list();
    return new HashSet<>(added);
  }

  /** Stores one to somebody who works for the county. */
  void addForStaff(Row row) {
    jdbc.sql(
            """
            insert into sms.message (id, reference, phone_key, phone_sealed, body_sealed, parts,
                                     send_after_at, not_after_at, for_staff)
            values (gen_random_uuid(), :reference, :phoneKey, :phone, :body, :parts, :sendAfter,
                    :notAfter, true)
            """)
        .param("reference", row.message().reference())
        .param("phoneKey", row.message().phoneKey())
        .param("phone", row.message().phoneSealed().bytes())
        .param("body", row.body().bytes())
        .param("parts", row.parts())
        .param("sendAfter", Times.at(row.message().sendAfter()))
        .param("notAfter", Times.at(row.message().notAfter()))
        .update();
  }

  private static <T> T[] each(List<Row> rows, Function<Row, T> value, T[] type) {
    var values = new ArrayList<T>(rows.size());
    rows.forEach(row -> values.add(value.apply(row)));
    return values.toArray(type);
  }

  /** Withdraws what waits; a message that is being handed over this moment is waited for. */
  void withdraw(Collection<UUID> references, Instant now) {
    jdbc.sql(
            """
            update sms.message
            set state = 'WITHDRAWN', settled_at = :now, body_sealed = null, phone_sealed = null,
                phone_key = case kind when 'INVITATION' then phone_key end
            where reference = any (:references) and state = 'WAITING'
            """)
        .param("references", references.toArray(UUID[]::new))
        .param("now", Times.at(now))
        .update();
  }

  /** Withdraws what waits for a number. */
  void withdrawFor(UUID phoneKey, Instant now) {
    jdbc.sql(
            """
            update sms.message
            set state = 'WITHDRAWN', settled_at = :now, body_sealed = null, phone_sealed = null,
                phone_key = case kind when 'INVITATION' then phone_key end
            where phone_key = :phoneKey and state = 'WAITING'
            """)
        .param("phoneKey", phoneKey)
        .param("now", Times.at(now))
        .update();
  }

  /** Those of these references that have a message which waits or has left. */
  Set<UUID> live(Collection<UUID> references) {
    var live =
        jdbc.sql(
                """
                select reference
                from sms.message
                where reference = any (:references) and state not in ('WITHDRAWN', 'EXPIRED')
                """)
            .param("references", references.toArray(UUID[]::new))
            .query(UUID.class)
            .list();
    return new HashSet<>(live);
  }

  /** Gives up what has waited past its time; it is never sent late. */
  public int expire(Instant now) {
    return jdbc.sql(
            """
            update sms.message
            set state = 'EXPIRED', settled_at = :now, body_sealed = null, phone_sealed = null,
                phone_key = case kind when 'INVITATION' then phone_key end
            where state = 'WAITING' and not_after_at <= :now
            """)
        .param("now", Times.at(now))
        .update();
  }

  /**
   * How much may leave.
   *
   * @param usesOurIds whether the operator will name the messages by our own ids
   * @param atAnyHour whether none but those that may leave at any hour may at this one: to the
   *     county's own people, and words back to somebody who has just written
   */
  public record Room(int messages, int parts, boolean usesOurIds, boolean atAnyHour) {}

  /**
   * Marks the next messages as handed over by a node and wipes their text; none when the county has
   * stopped all sending. Rows that another node has locked are passed over, and what the operator
   * has sent back comes last. The parts may be overrun by the last message.
   */
  public List<Claimed> claim(String node, Room room, Instant now) {
    return jdbc
        .sql(
            """
            with due as materialized (
                select id, body_sealed, parts, declines, send_after_at, queue_no
                from sms.message m
                where state = 'WAITING' and send_after_at <= :now and not_after_at > :now
                  %s
                  and not exists (select from sms.opt_out o where o.phone_key = m.phone_key)
                  and not (select stopped from organization.published_switch)
                order by declines, send_after_at, queue_no
                limit :messages
                for update of m skip locked),
            fitting as materialized (
                select id, body_sealed
                from (select id, body_sealed,
                             sum(parts) over (order by declines, send_after_at, queue_no) - parts
                                 as before
                      from due) d
                where before < :parts)
            update sms.message m
            set state = 'HANDED_OVER', node = :node, handed_over_at = :now, body_sealed = null,
                error_code = null,
                supplier_id = case when :usesOurIds then cast(m.id as text) end
            from fitting f
            where m.id = any (array(select id from fitting)) and m.id = f.id
            returning m.id, m.phone_sealed, f.body_sealed, m.parts, m.declines, m.send_after_at,
                      m.queue_no
            """
                .formatted(room.atAnyHour() ? "and (for_staff or kind = 'ANSWER')" : ""))
        .param("node", node)
        .param("messages", room.messages())
        .param("parts", room.parts())
        .param("usesOurIds", room.usesOurIds())
        .param("now", Times.at(now))
        .query(QueueStore::claimed)
        .list()
        .stream()
        .sorted(Claimed.IN_ORDER)
        .toList();
  }

  private static Claimed claimed(ResultSet row, int index) throws SQLException {
    return new Claimed(
        row.getObject("id", UUID.class),
        Sealed.of(row.getBytes("phone_sealed")),
        Sealed.of(row.getBytes("body_sealed")),
        row.getInt("parts"),
        new Claimed.Place(
            row.getInt("declines"),
            row.getObject("send_after_at", OffsetDateTime.class).toInstant(),
            row.getLong("queue_no")));
  }
}
