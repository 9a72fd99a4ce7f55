package fi.kaiku.insight;

import fi.kaiku.access.Reach;
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

/**
 * Reads which units were so small in a month that their answers are told together, and where: each
 * such pool is a value of the dimension of units.
 */
@Repository
public class SmallUnitsQuery {

  private final JdbcClient jdbc;
  private final Organization organization;

  SmallUnitsQuery(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  /** The pools that the viewer sees, because a unit in reach has ever been in them. */
  List<String> inReach(Reach reach) {
    return jdbc.sql(
            """
            select distinct case pool when 'SERVICE' then 'small:service:' || service_id
                                      when 'AREA' then 'small:area:' || area_code
                                      else 'small:county' end as told
            from feedback.published_pool_unit
            where cast(:reach as uuid[]) is null or unit_id = any (:reach)
            order by told
            """)
        .param("reach", Successors.of(organization).withMerged(reach).unitsOrNull())
        .query((row, _) -> row.getString("told"))
        .list();
  }

  private record Found(String pool, YearMonth month) {}

  /**
   * In which months of a period a unit was in which pool as a whole. One of which only what came by
   * some channel was few has groups or answers of its own.
   */
  public Map<String, List<YearMonth>> months(UnitId unit, Period period) {
    var units = Successors.of(organization).withMerged(List.of(unit.value().toString()));
    var months = new TreeMap<String, List<YearMonth>>();
    jdbc.sql(
            """
            select distinct visit_month,
                   case pool when 'SERVICE' then 'small:service:' || service_id
                             when 'AREA' then 'small:area:' || area_code
                             else 'small:county' end as told
            from feedback.published_pool_unit p
            where unit_id = any (cast(:units as uuid[])) and visit_month between :from and :to
              and not exists (select from feedback.published_class c
                              where c.visit_month = p.visit_month and c.unit_id = p.unit_id)
              and not exists (select from feedback.published_feedback f
                              where f.visit_month = p.visit_month and f.unit_id = p.unit_id)
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
