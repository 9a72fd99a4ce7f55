package fi.kaiku.insight.units;

import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.UnitId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads in which months a unit was so small that its answers are told with those of others. */
@Repository
class SmallMonthQuery {

  private final JdbcClient jdbc;
  private final Organization organization;

  SmallMonthQuery(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  private record Found(String pool, YearMonth month) {}

  /** The months of a period, in order, by the small units that they are told with. */
  Map<String, List<YearMonth>> months(UnitId unit, Period period) {
    var units = Successors.of(organization).withMerged(List.of(unit.value().toString()));
    var months = new TreeMap<String, List<YearMonth>>();
    jdbc.sql(
            """
            select distinct visit_month,
                   case pool when 'SERVICE' then 'small:service:' || service_id
                             when 'AREA' then 'small:area:' || area_code
                             else 'small:county' end as told
            from feedback.published_pool_unit
            where unit_id = any (cast(:units as uuid[])) and visit_month between :from and :to
            order by visit_month
            """)
        .param("units", units.toArray(String[]::new))
        .param("from", period.from())
        .param("to", period.to())
        .query(
            (row, _) ->
                new Found(
                    row.getString("told"),
                    YearMonth.from(row.getObject("visit_month", LocalDate.class))))
        .list()
        .forEach(
            found -> months.computeIfAbsent(found.pool, _ -> new ArrayList<>()).add(found.month));
    return months;
  }
}
