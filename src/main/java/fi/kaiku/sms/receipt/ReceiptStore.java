package fi.kaiku.sms.receipt;

import fi.kaiku.sms.Times;
import fi.kaiku.sms.gateway.DeliveryState;
import fi.kaiku.sms.gateway.Receipt;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which message a receipt speaks of, and what it said. */
@Repository
public class ReceiptStore {

  private final JdbcClient jdbc;

  ReceiptStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** A message that an operator knows by an id. */
  record Known(UUID id, String supplierId, @Nullable UUID phoneKey) {}

  /** The messages that have one of these ids, the newest first. */
  List<Known> known(Collection<String> supplierIds) {
    return jdbc.sql(
            """
            select id, supplier_id, phone_key
            from sms.message
            where supplier_id = any (:supplierIds)
            order by handed_over_at desc nulls last
            """)
        .param("supplierIds", supplierIds.toArray(String[]::new))
        .query(
            (row, _) ->
                new Known(
                    row.getObject("id", UUID.class),
                    row.getString("supplier_id"),
                    row.getObject("phone_key", UUID.class)))
        .list();
  }

  /** A number with exactly one message whose outcome is unknown, and none under way. */
  record Lone(UUID phoneKey, UUID id) {}

  List<Lone> loneUnknown(Collection<UUID> phoneKeys) {
    return jdbc.sql(
            """
            select phone_key, min(cast(id as text)) as id
            from sms.message
            where phone_key = any (:phoneKeys) and state in ('HANDED_OVER', 'UNKNOWN')
              and supplier_id is null
            group by phone_key
            having count(*) = 1 and min(state) = 'UNKNOWN'
            """)
        .param("phoneKeys", phoneKeys.toArray(UUID[]::new))
        .query(
            (row, _) ->
                new Lone(
                    row.getObject("phone_key", UUID.class), UUID.fromString(row.getString("id"))))
        .list();
  }

  /** What is known of one message, of all receipts that came together. */
  record Word(
      UUID id, @Nullable String supplierId, DeliveryState state, @Nullable String errorCode) {}

  /**
   * Writes receipts down. A less certain word never replaces a more certain one, so that doubled,
   * reordered and contradicting receipts end the same. A receipt proves that it was sent.
   */
  void write(List<Word> words, Instant now) {
    jdbc.sql(
            """
            update sms.message m
            set receipt = case when r.certainty > m.certainty then r.receipt else m.receipt end,
                receipt_at = case when r.certainty > m.certainty then :now else m.receipt_at end,
                error_code = case when r.certainty > m.certainty then r.error_code
                                  else m.error_code end,
                state = 'SENT', settled_at = coalesce(m.settled_at, :now),
                supplier_id = coalesce(m.supplier_id, r.supplier_id),
                phone_key = case m.kind when 'INVITATION' then m.phone_key end,
                phone_sealed = case m.kind when 'INVITATION' then m.phone_sealed end
            from unnest(:ids, :supplierIds, :receipts, :errorCodes, cast(:certainties as integer[]))
                 as r(id, supplier_id, receipt, error_code, certainty)
            where m.id = r.id and m.state in ('SENT', 'HANDED_OVER', 'UNKNOWN')
            """
                .replace("m.certainty", CERTAINTY))
        .param("ids", words.stream().map(Word::id).toArray(UUID[]::new))
        .param("supplierIds", words.stream().map(Word::supplierId).toArray(String[]::new))
        .param("receipts", words.stream().map(word -> word.state().name()).toArray(String[]::new))
        .param("errorCodes", words.stream().map(Word::errorCode).toArray(String[]::new))
        .param(
            "certainties",
            words.stream().map(word -> word.state().certainty()).toArray(Integer[]::new))
        .param("now", Times.at(now))
        .update();
  }

  private static final String CERTAINTY =
      """
      coalesce(array_position(array['UNKNOWN', 'UNDELIVERED', 'DELIVERED'], m.receipt), 0)\
      """;

  void keep(MatchableReceipt early, Instant now) {
    jdbc.sql(
            """
            insert into sms.early_receipt (supplier_ids, phone_keys, receipt, error_code, naming,
                                           received_at)
            values (:supplierIds, :phoneKeys, :receipt, :errorCode, :naming, :now)
            """)
        .param("supplierIds", early.supplierIds().toArray(String[]::new))
        .param("phoneKeys", early.phoneKeys().toArray(UUID[]::new))
        .param("naming", early.naming().name())
        .param("receipt", early.state().name())
        .param("errorCode", early.errorCode())
        .param("now", Times.at(now))
        .update();
  }

  /** A receipt that was kept. */
  record Kept(long id, MatchableReceipt receipt) {}

  /** The newest kept receipts; those locked by another node are left to it. */
  List<Kept> kept(Instant since) {
    return jdbc.sql(
            """
            select id, supplier_ids, phone_keys, receipt, error_code, naming
            from sms.early_receipt
            where received_at > :since
            order by received_at desc
            limit 500
            for update skip locked
            """)
        .param("since", Times.at(since))
        .query(ReceiptStore::kept)
        .list();
  }

  void forget(Collection<Long> ids) {
    jdbc.sql("delete from sms.early_receipt where id = any (:ids)")
        .param("ids", ids.toArray(Long[]::new))
        .update();
  }

  public int forgetBefore(Instant before) {
    return jdbc.sql("delete from sms.early_receipt where received_at < :before")
        .param("before", Times.at(before))
        .update();
  }

  private static Kept kept(ResultSet row, int index) throws SQLException {
    return new Kept(
        row.getLong("id"),
        new MatchableReceipt(
            List.of((String[]) row.getArray("supplier_ids").getArray()),
            List.of((UUID[]) row.getArray("phone_keys").getArray()),
            DeliveryState.valueOf(row.getString("receipt")),
            row.getString("error_code"),
            Receipt.Naming.valueOf(row.getString("naming"))));
  }
}
