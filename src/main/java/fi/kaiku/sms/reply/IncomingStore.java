package fi.kaiku.sms.reply;

import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.Times;
import fi.kaiku.sms.gateway.MessagePart;
import fi.kaiku.sms.gateway.Reply;
import java.nio.ByteBuffer;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Replies that are not read yet; pieces of long ones until all are there. */
@Repository
class IncomingStore {

  private static final MessagePart WHOLE = new MessagePart(0, 1, 1);

  private final JdbcClient jdbc;
  private final Sealing sealing;

  IncomingStore(JdbcClient jdbc, Sealing sealing) {
    this.jdbc = jdbc;
    this.sealing = sealing;
  }

  /** The same that waits already is not added again. */
  void add(UUID phoneKey, Sealed phone, Reply reply, Instant now) {
    var part = reply.part() == null ? WHOLE : reply.part();
    jdbc.sql(
            """
            insert into sms.incoming (phone_key, phone_sealed, text_key, text_sealed, received_at,
                                      part_reference, part_number, part_count)
            values (:phoneKey, :phone, :textKey, :text, :now, :reference, :number, :count)
            on conflict do nothing
            """)
        .param("phoneKey", phoneKey)
        .param("phone", phone.bytes())
        .param("textKey", sealing.fingerprint(Purpose.CONTENT, reply.text()))
        .param("text", sealing.seal(octets(reply.text())).bytes())
        .param("now", Times.at(now))
        .param("reference", part.reference())
        .param("number", part.number())
        .param("count", part.count())
        .update();
  }

  /**
   * Something that can be read now.
   *
   * @param id of a whole message; 0 of one in pieces
   */
  record Ready(UUID phoneKey, long id, int reference, int count) {}

  /**
   * Whole messages and such as have come in all their pieces, or whose pieces have waited long
   * enough; in the order in which they became whole.
   *
   * @param before pieces of an earlier time are read without those that are missing
   */
  List<Ready> ready(Instant before, int limit) {
    return jdbc.sql(
            """
            select phone_key, case when part_count = 1 then id else 0 end as own, part_reference,
                   part_count
            from sms.incoming
            where not heard
            group by phone_key, own, part_reference, part_count
            having count(distinct part_number) = part_count or min(received_at) <= :before
            order by max(id)
            limit :limit
            """)
        .param("before", Times.at(before))
        .param("limit", limit)
        .query(
            (row, _) ->
                new Ready(
                    row.getObject("phone_key", UUID.class),
                    row.getLong("own"),
                    row.getInt("part_reference"),
                    row.getInt("part_count")))
        .list();
  }

  /** A piece of text with its place from 1, and the number that it came from. */
  record Piece(long id, int number, String text, Sealed phone) {}

  /**
   * Takes it away; nothing when somebody else has. That the pieces of a long one were there is
   * remembered for a while: each may be delivered once more.
   */
  List<Piece> take(Ready ready) {
    var pieces = pieces(ready);
    var ids = pieces.stream().map(Piece::id).toArray(Long[]::new);
    jdbc.sql(
            ready.count() == 1
                ? "delete from sms.incoming where id = any (:ids)"
                : "update sms.incoming set heard = true, text_sealed = '' where id = any (:ids)")
        .param("ids", ids)
        .update();
    return pieces;
  }

  private List<Piece> pieces(Ready ready) {
    return jdbc.sql(
            """
            select id, part_number, text_sealed, phone_sealed from sms.incoming
            where phone_key = :phoneKey and part_reference = :reference and part_count = :count
              and (id = :id or part_count > 1) and not heard
            for update
            """)
        .param("phoneKey", ready.phoneKey())
        .param("reference", ready.reference())
        .param("count", ready.count())
        .param("id", ready.id())
        .query(this::piece)
        .list();
  }

  void forgetHeard(Instant before) {
    jdbc.sql("delete from sms.incoming where heard and received_at <= :before")
        .param("before", Times.at(before))
        .update();
  }

  private Piece piece(ResultSet row, int index) throws SQLException {
    return new Piece(
        row.getLong("id"),
        row.getInt("part_number"),
        text(sealing.open(Sealed.of(row.getBytes("text_sealed")))),
        Sealed.of(row.getBytes("phone_sealed")));
  }

  /** Its 16-bit units as they are: a piece may end in the middle of a character. */
  private static byte[] octets(String text) {
    var octets = ByteBuffer.allocate(Character.BYTES * text.length());
    octets.asCharBuffer().put(text);
    return octets.array();
  }

  private static String text(byte[] octets) {
    return ByteBuffer.wrap(octets).asCharBuffer().toString();
  }
}
