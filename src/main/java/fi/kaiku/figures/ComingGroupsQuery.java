package fi.kaiku.figures;

import fi.kaiku.figures.question.Period;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which months' groups by age and language are still to come. */
@Repository
class ComingGroupsQuery {

  private final JdbcClient jdbc;

  ComingGroupsQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those of a period that have begun; of a month that was never asked about, while it may be. */
  List<ComingGroups> in(Period period, LocalDate today) {
    return jdbc.sql(
            """
            select m.visit_month, greatest(m.closes_on + 1, :today) as comes_on
            from (select d.visit_month,
                         coalesce(c.closes_on,
                                  cast(d.visit_month + interval '1 month 14 days' as date))
                             as closes_on
                  from (select cast(day as date) as visit_month
                        from generate_series(:from, :to, interval '1 month') day) d
                  left join invitation.published_closing_day c using (visit_month)) m
            left join feedback.published_month p using (visit_month)
            where m.visit_month <= :today and p.released_on is null
              and (p.visit_month is not null or m.closes_on >= :today)
            order by m.visit_month
            """)
        .param("from", period.wholeMonths().from())
        .param("to", period.to())
        .param("today", today)
        .query(
            (row, _) ->
                new ComingGroups(
                    YearMonth.from(row.getObject("visit_month", LocalDate.class)),
                    row.getObject("comes_on", LocalDate.class)))
        .list();
  }
}
