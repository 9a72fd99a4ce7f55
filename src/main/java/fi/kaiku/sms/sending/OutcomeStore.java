package fi.kaiku.sms.sending;

import static java.util.stream.Collectors.toSet;

import fi.kaiku.sms.Times;
import fi.kaiku.sms.sending.Settlement.State;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What became of messages that were handed over. */
@Repository
class OutcomeStore {

  private final JdbcClient jdbc;

  OutcomeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Settles what this node handed over. A late answer settles an unknown outcome too; what a
   * receipt has settled already stays. What goes back gets its text back and keeps its place.
   *
   * @return what the messages were about that have failed
   */
  Set<UUID> settle(String node, List<Settlement> settlements, Instant now) {
    var inOrder = settlements.stream().sorted(Comparator.comparing(Settlement::id)).toList();
    putBack(node, inOrder.stream().filter(s -> s.state() == State.WAITING).toList());
    return settleForGood(
        node, inOrder.stream().filter(s -> s.state() != State.WAITING).toList(), now);
  }

  private Set<UUID> settleForGood(String node, List<Settlement> settlements, Instant now) {
    if (settlements.isEmpty()) {
      return Set.of();
    }
    return jdbc
        .sql(
            """
            update sms.message m
            set state = s.state, settled_at = :now, error_code = s.error_code,
                supplier_id = coalesce(s.supplier_id, m.supplier_id),
                phone_key = case m.kind when 'INVITATION' then m.phone_key end,
                phone_sealed = case m.kind when 'INVITATION' then m.phone_sealed end
            from unnest(:ids, :states, :supplierIds, :errorCodes)
                 as s(id, state, supplier_id, error_code)
            where m.id = s.id and m.state in ('HANDED_OVER', 'UNKNOWN') and m.node = :node
            returning case when m.state = 'FAILED' then m.reference end
            """)
        .param("ids", ids(settlements))
        .param("states", texts(settlements, settlement -> settlement.state().name()))
        .param("supplierIds", texts(settlements, Settlement::supplierId))
        .param("errorCodes", texts(settlements, Settlement::errorCode))
        .param("node", node)
        .param("now", Times.at(now))
        .query(UUID.class)
        .list()
        .stream()
        .filter(Objects::nonNull)
        .collect(toSet());
  }

  private void putBack(String node, List<Settlement> settlements) {
    if (settlements.isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            update sms.message m
            set state = 'WAITING', body_sealed = s.body, error_code = s.error_code, node = null,
                handed_over_at = null, settled_at = null, supplier_id = null,
                declines = s.declines
            from unnest(:ids, :bodies, :errorCodes, cast(:declines as smallint[]))
                 as s(id, body, error_code, declines)
            where m.id = s.id and m.state in ('HANDED_OVER', 'UNKNOWN') and m.node = :node
              and m.phone_sealed is not null
            """)
        .param("ids", ids(settlements))
        .param(
            "bodies",
            settlements.stream()
                .map(Settlement::body)
                .map(body -> body == null ? null : body.bytes())
                .toArray(byte[][]::new))
        .param("errorCodes", texts(settlements, Settlement::errorCode))
        .param("declines", settlements.stream().map(Settlement::declines).toArray(Integer[]::new))
        .param("node", node)
        .update();
  }

  /** Whatever a node that shows no more life has handed over has an unknown outcome. */
  int giveUpForDeadNodes(Instant now) {
    return jdbc.sql(
            """
            update sms.message m
            set state = 'UNKNOWN', settled_at = :now,
                phone_key = case m.kind when 'INVITATION' then m.phone_key end,
                phone_sealed = case m.kind when 'INVITATION' then m.phone_sealed end
            where state = 'HANDED_OVER'
              and not exists (select from sms.node n
                              where n.name = m.node and n.seen_at > now() - interval '15 seconds')
            """)
        .param("now", Times.at(now))
        .update();
  }

  /** After so long without a receipt its state is unknown, unless one comes after all. */
  int callSilentReceiptsUnknown(Instant sentBefore, Instant now) {
    return jdbc.sql(
            """
            update sms.message
            set receipt = 'UNKNOWN', receipt_at = :now
            where state = 'SENT' and receipt is null and settled_at < :sentBefore
            """)
        .param("sentBefore", Times.at(sentBefore))
        .param("now", Times.at(now))
        .update();
  }

  /** Wipes the numbers of what was settled before; returns how many. */
  int wipePhones(Instant settledBefore) {
    return jdbc.sql(
            """
            update sms.message
            set phone_sealed = null, phone_key = null
            where (phone_sealed is not null or phone_key is not null) and settled_at < :before
            """)
        .param("before", Times.at(settledBefore))
        .update();
  }

  /** Forgets messages to the county's own people that were settled before; returns how many. */
  int forgetThoseForStaff(Instant settledBefore) {
    return jdbc.sql("delete from sms.message where for_staff and settled_at < :before")
        .param("before", Times.at(settledBefore))
        .update();
  }

  private static UUID[] ids(List<Settlement> settlements) {
    return settlements.stream().map(Settlement::id).toArray(UUID[]::new);
  }

  private static @Nullable String[] texts(
      List<Settlement> settlements, Function<Settlement, @Nullable String> text) {
    var texts = new @Nullable String[settlements.size()];
    for (int i = 0; i < texts.length; i++) {
      texts[i] = text.apply(settlements.get(i));
    }
    return texts;
  }
}
