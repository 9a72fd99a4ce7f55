package fi.kaiku.invitation.ledger;

import fi.kaiku.access.Reach;
import fi.kaiku.invitation.decision.Outcome;
import fi.kaiku.invitation.rules.Schedule;
import fi.kaiku.platform.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class LedgerQuery {

  private static final String ROWS =
      """
      select d.encounter_id, d.source, d.source_id, d.visit_on, d.kind, d.profession, d.outcome,
             d.quarantined_until, d.rule_set_version, d.decided_at,
             u.name_fi, u.name_sv, u.name_en, i.send_on,
             case when d.outcome <> 'INVITED' then null
                  when i.state in ('PLANNED', 'EXPIRED') then i.state
                  when m.receipt in ('DELIVERED', 'UNDELIVERED') then m.receipt
                  else coalesce(m.state, 'WAITING') end as message
      from invitation.decision d
      left join organization.unit u on u.id = d.unit_id
      left join invitation.invitation i
          on i.encounter_id = d.encounter_id and i.state <> 'WITHDRAWN'
      left join sms.published_message m on m.reference = i.id
      """;
  private static final String IN_REACH =
      "(cast(:reach as uuid[]) is null or d.unit_id = any (:reach))";
  private static final String IN_PERIOD =
      """
      d.visit_on between :from and :to
      and (cast(:unit as uuid) is null or d.unit_id = :unit)
      """;

  private static final String AFTER =
      """
      and d.visit_on <= :day
      and (d.visit_on, d.encounter_id) < (cast(:day as date), cast(:encounter as uuid))
      """;

  private final JdbcClient jdbc;

  LedgerQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** One page of lines and the first of the next, latest visits first. */
  List<LedgerRow> rows(LedgerFilter filter, Reach reach) {
    var sql =
        """
        where %s and %s %s
        order by d.visit_on desc, d.encounter_id desc
        limit :limit
        """
            .formatted(IN_REACH, wanted(filter), filter.after() == null ? "" : AFTER);
    var statement = in(filter, reach, ROWS + sql).param("limit", LedgerFilter.PAGE_SIZE + 1);
    var after = filter.after();
    return (after == null
            ? statement
            : statement.param("day", after.visitOn()).param("encounter", after.encounter()))
        .query(LedgerQuery::row)
        .list();
  }

  Optional<LedgerRow> row(UUID encounter, Reach reach) {
    return jdbc.sql(ROWS + "where d.encounter_id = :encounter and " + IN_REACH)
        .param("encounter", encounter)
        .param("reach", reach.unitsOrNull())
        .query(LedgerQuery::row)
        .optional();
  }

  LedgerCounts counts(LedgerFilter filter, Reach reach) {
    return new LedgerCounts(outcomes(filter, reach), units(filter, reach));
  }

  private List<LedgerCounts.OfOutcome> outcomes(LedgerFilter filter, Reach reach) {
    return in(
            filter,
            reach,
            """
            select d.outcome, count(*)::int as encounters
            from invitation.decision d
            where %s and %s
            group by d.outcome order by encounters desc, d.outcome
            """
                .formatted(IN_REACH, IN_PERIOD))
        .query(
            (row, _) ->
                new LedgerCounts.OfOutcome(
                    Outcome.valueOf(row.getString("outcome")), row.getInt("encounters")))
        .list();
  }

  private List<LedgerCounts.OfUnit> units(LedgerFilter filter, Reach reach) {
    return in(
            filter,
            reach,
            """
            select d.unit_id, u.name_fi, u.name_sv, u.name_en, count(*)::int as encounters,
                   (count(*) filter (where d.outcome = 'INVITED'))::int as invited
            from invitation.decision d
            left join organization.unit u on u.id = d.unit_id
            where %s and %s
            group by d.unit_id, u.id order by u.name_fi nulls last
            """
                .formatted(IN_REACH, IN_PERIOD))
        .query(
            (row, _) ->
                new LedgerCounts.OfUnit(
                    row.getObject("unit_id", UUID.class),
                    names(row),
                    row.getInt("encounters"),
                    row.getInt("invited")))
        .list();
  }

  private static String wanted(LedgerFilter filter) {
    return filter.searches()
        ? "d.source_id = :q "
        : IN_PERIOD + "and (cast(:outcome as text) is null or d.outcome = :outcome) ";
  }

  private StatementSpec in(LedgerFilter filter, Reach reach, String sql) {
    return jdbc.sql(sql)
        .param("reach", reach.unitsOrNull())
        .param("from", filter.from())
        .param("to", filter.to())
        .param("unit", filter.unit())
        .param("q", filter.q())
        .param("outcome", filter.outcome() == null ? null : filter.outcome().name());
  }

  private static LedgerRow row(ResultSet row, int index) throws SQLException {
    return new LedgerRow(
        row.getObject("encounter_id", UUID.class),
        row.getString("source"),
        row.getString("source_id"),
        row.getObject("visit_on", LocalDate.class),
        row.getString("kind"),
        row.getString("profession"),
        names(row),
        Outcome.valueOf(row.getString("outcome")),
        row.getObject("quarantined_until", LocalDate.class),
        row.getInt("rule_set_version"),
        Schedule.day(row.getObject("decided_at", OffsetDateTime.class).toInstant()),
        row.getString("message"),
        row.getObject("send_on", LocalDate.class));
  }

  private static @Nullable Names names(ResultSet row) throws SQLException {
    var finnish = row.getString("name_fi");
    return finnish == null
        ? null
        : new Names(finnish, row.getString("name_sv"), row.getString("name_en"));
  }
}
