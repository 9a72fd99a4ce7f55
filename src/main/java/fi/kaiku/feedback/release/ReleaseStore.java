package fi.kaiku.feedback.release;

import fi.kaiku.feedback.anonymity.Circle;
import fi.kaiku.feedback.anonymity.Whereabouts.LastDays;
import fi.kaiku.feedback.anonymity.Whereabouts.OneUnit;
import fi.kaiku.feedback.appearance.PlaceColumns;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.SqlArrays;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Months on their way to being released. */
@Repository
class ReleaseStore {

  private final JdbcClient jdbc;

  ReleaseStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Months whose links have closed on an earlier day; a month without messages is given two months.
   * Answers from before answers waited for others come first.
   */
  List<YearMonth> due(LocalDate today) {
    return jdbc.sql(
            """
            select visit_month
            from feedback.month m
            full join invitation.published_closing_day c using (visit_month)
            where m.released_on is null
              and coalesce(c.closes_on, cast(visit_month + interval '2 months' as date)) < :today
              and not exists (
                  select from feedback.earlier
                  where visit_on >= visit_month
                    and visit_on < visit_month + interval '1 month')
            order by visit_month
            """)
        .param("today", today)
        .query((row, _) -> YearMonth.from(row.getObject("visit_month", LocalDate.class)))
        .list();
  }

  /** The units that answers of a month have appeared in. */
  List<Circle> circlesOfAppeared(YearMonth month) {
    return jdbc.sql(
            """
            select distinct unit_id, service_id, questionnaire_code, questionnaire_version,
                   channel = 'REPLY' as by_reply
            from feedback.feedback
            where visit_month = :month and pool is null and channel in ('LINK', 'REPLY')
            """)
        .param("month", month.atDay(1))
        .query(
            (row, _) ->
                new Circle(
                    new OneUnit(
                        new UnitId(row.getObject("unit_id", UUID.class)),
                        new ServiceId(row.getObject("service_id", UUID.class))),
                    row.getString("questionnaire_code"),
                    row.getInt("questionnaire_version"),
                    row.getBoolean("by_reply")))
        .list();
  }

  private record Pooled(PlaceColumns pool, OneUnit unit, String area) {}

  /** Notes which units each pool holds. */
  void keepPools(
      YearMonth month, Map<Circle, List<Circle>> unitsByPlace, Map<ServiceId, String> areas) {
    var rows = new ArrayList<Pooled>();
    unitsByPlace.forEach(
        (place, units) -> {
          if (!(place.place() instanceof OneUnit)) {
            for (var circle : units) {
              var unit = unit(circle);
              var area = areas.getOrDefault(unit.service(), "");
              rows.add(new Pooled(PlaceColumns.of(place.place()), unit, area));
            }
          }
        });
    jdbc.sql(
            """
            insert into feedback.pool_unit (visit_month, pool, unit_id, service_id, area_code)
            select :month, n.pool, cast(n.unit as uuid), cast(n.service as uuid), n.area
            from unnest(:pools, :units, :services, :areas) as n (pool, unit, service, area)
            on conflict do nothing
            """)
        .param("month", month.atDay(1))
        .param("pools", SqlArrays.of(rows, row -> row.pool().pool()))
        .param("units", SqlArrays.of(rows, row -> row.unit().unit().value()))
        .param("services", SqlArrays.of(rows, row -> row.unit().service().value()))
        .param("areas", SqlArrays.of(rows, Pooled::area))
        .update();
  }

  private static OneUnit unit(Circle small) {
    return small.place() instanceof LastDays(var unit, var service)
        ? new OneUnit(unit, service)
        : (OneUnit) small.place();
  }

  /** From now on the groups of a month are told, and nothing else is known of its answers. */
  void release(YearMonth month, LocalDate today) {
    jdbc.sql(
            """
            delete from feedback.escrow e using feedback.feedback f
            where f.id = e.id and f.visit_month = :month
            """)
        .param("month", month.atDay(1))
        .update();
    jdbc.sql("update feedback.month set released_on = :today where visit_month = :month")
        .param("month", month.atDay(1))
        .param("today", today)
        .update();
  }
}
