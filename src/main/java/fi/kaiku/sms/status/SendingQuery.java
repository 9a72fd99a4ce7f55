package fi.kaiku.sms.status;

import fi.kaiku.sms.Times;
import fi.kaiku.sms.gateway.GatewayState;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How many messages are where. */
@Repository
class SendingQuery {

  private final JdbcClient jdbc;

  SendingQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  SendingStatus status(Instant now, GatewayState connection, String sentBackWith) {
    return jdbc.sql(
            """
            select count(*) filter (where state = 'WAITING') as waiting,
                   count(*) filter (where state = 'HANDED_OVER') as handed_over,
                   count(*) filter (where state = 'UNKNOWN') as unknown,
                   min(send_after_at) filter (where state = 'WAITING' and send_after_at <= :now)
                       as oldest,
                   (select stopped from organization.published_switch) as stopped
            from sms.message
            where state in ('WAITING', 'HANDED_OVER', 'UNKNOWN') and not for_staff
            """)
        .param("now", Times.at(now))
        .query((row, _) -> status(row, connection, sentBackWith))
        .single();
  }

  private static SendingStatus status(ResultSet row, GatewayState connection, String sentBackWith)
      throws SQLException {
    return new SendingStatus(
        row.getLong("waiting"),
        row.getLong("handed_over"),
        row.getLong("unknown"),
        Optional.ofNullable(row.getObject("oldest", OffsetDateTime.class))
            .map(OffsetDateTime::toInstant),
        connection,
        sentBackWith,
        row.getBoolean("stopped"));
  }

  /** How many messages ended in one way, today and in the longer period. */
  record Ending(String how, long today, long period) {}

  /** Every way of ending that occurs; of those sent, by what the receipt says. */
  List<Ending> endings(Instant today, Instant since) {
    return jdbc.sql(
            """
            select case state when 'SENT' then coalesce(receipt, 'NO_RECEIPT') || '_SENT'
                              else state end as how,
                   count(*) filter (where settled_at >= :today) as today, count(*) as period
            from sms.message
            where settled_at >= :since and not for_staff
            group by how
            """)
        .param("today", Times.at(today))
        .param("since", Times.at(since))
        .query(
            (row, _) ->
                new Ending(row.getString("how"), row.getLong("today"), row.getLong("period")))
        .list();
  }
}
