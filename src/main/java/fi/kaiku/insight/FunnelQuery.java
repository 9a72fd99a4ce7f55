package fi.kaiku.insight;

import fi.kaiku.insight.Funnel.Outcome;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts encounters by what was decided and what became of the message. */
@Repository
class FunnelQuery {

  private final JdbcClient jdbc;

  FunnelQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The funnel of each group that was met, for each set, without its answers. */
  Map<List<Dimension>, Map<List<String>, Funnel>> count(Selection selection, Groupings groupings) {
    var tallies = groupings.<Funnel>tallies();
    jdbc.sql(
            """
            with picked as (
                select outcome, message_state, receipt, count(*) as encounters %1$s
                from invitation.published_funnel
                where %2$s
                group by outcome, message_state, receipt %1$s
            ), named as (
                select outcome, encounters,
                       coalesce(message_state = 'SENT' or receipt = 'DELIVERED', false) as sent,
                       coalesce(receipt = 'DELIVERED', false) as delivered,
                       coalesce(message_state = 'UNKNOWN', false) as unknown %3$s
                from picked
            )
            select outcome, sum(encounters) as encounters,
                   coalesce(sum(encounters) filter (where sent), 0) as sent,
                   coalesce(sum(encounters) filter (where unknown and not delivered), 0) as unknown,
                   coalesce(sum(encounters) filter (where delivered), 0) as delivered %4$s
            from named
            group by grouping sets (%5$s)
            """
                .formatted(
                    groupings.raw(),
                    selection.condition(),
                    groupings.columns(),
                    groupings.words(),
                    groupings.clause("outcome")))
        .params(selection.parameters())
        .param("reach", selection.reach().unitsOrNull())
        .query(
            row -> {
              var set = groupings.setOf(row);
              var outcome = outcome(row);
              tallies
                  .getOrDefault(set, Map.of())
                  .merge(
                      Groupings.key(set, row),
                      Funnel.NONE.plus(outcome),
                      (sum, _) -> sum.plus(outcome));
            });
    groupings.sets().stream()
        .filter(List::isEmpty)
        .forEach(set -> tallies.getOrDefault(set, Map.of()).putIfAbsent(List.of(), Funnel.NONE));
    return tallies;
  }

  private static Outcome outcome(ResultSet row) throws SQLException {
    return new Outcome(
        row.getString("outcome"),
        row.getLong("encounters"),
        row.getLong("sent"),
        row.getLong("unknown"),
        row.getLong("delivered"));
  }
}
