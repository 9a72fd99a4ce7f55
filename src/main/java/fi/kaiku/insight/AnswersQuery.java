package fi.kaiku.insight;

import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Counts answers. */
@Repository
class AnswersQuery {

  private final JdbcClient jdbc;

  AnswersQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Promoters, passives and detractors of each group that answered, for each set. */
  Map<List<Dimension>, Map<List<String>, Nps>> count(Selection selection, Groupings groupings) {
    var tallies = groupings.<Nps>tallies();
    jdbc.sql(
            """
            with picked as (
                select score %s
                from feedback.published_feedback
                where %s
            )
            select count(*) filter (where score >= 9) as promoters,
                   count(*) filter (where score between 7 and 8) as passives,
                   count(*) filter (where score <= 6) as detractors %s
            from picked
            group by grouping sets (%s)
            """
                .formatted(
                    groupings.columns(),
                    selection.condition(),
                    groupings.words(),
                    groupings.clause()))
        .params(selection.parameters())
        .param("reach", selection.reach().unitsOrNull())
        .query(
            row -> {
              var set = groupings.setOf(row);
              var counts =
                  new Nps(
                      row.getLong("promoters"), row.getLong("passives"), row.getLong("detractors"));
              tallies.getOrDefault(set, Map.of()).put(Groupings.key(set, row), counts);
            });
    return tallies;
  }
}
