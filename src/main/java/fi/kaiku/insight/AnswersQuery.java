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
                select score, count(*) as answers %1$s
                from feedback.published_feedback
                where %2$s
                group by score %1$s
            ), named as (
                select score, answers %3$s
                from picked
            )
            select coalesce(sum(answers) filter (where score >= 9), 0) as promoters,
                   coalesce(sum(answers) filter (where score between 7 and 8), 0) as passives,
                   coalesce(sum(answers) filter (where score <= 6), 0) as detractors %4$s
            from named
            group by grouping sets (%5$s)
            """
                .formatted(
                    groupings.raw(),
                    selection.condition(),
                    groupings.columns(),
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
