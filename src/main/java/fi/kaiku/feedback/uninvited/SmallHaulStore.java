package fi.kaiku.feedback.uninvited;

import static java.util.stream.Collectors.toMap;

import fi.kaiku.feedback.AppearedId;
import fi.kaiku.feedback.anonymity.Whereabouts;
import fi.kaiku.feedback.appearance.PlaceColumns;
import fi.kaiku.feedback.uninvited.SmallHaul.Way;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.SqlArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Answers of people whom nobody invited, and the pools of small units that they go into. */
@Repository
class SmallHaulStore {

  private final JdbcClient jdbc;

  SmallHaulStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of all months before this one; most nights none. */
  List<SmallHaul> small(YearMonth thisMonth) {
    return jdbc.sql(
            """
            select visit_month, smallest, channel, questionnaire_code, questionnaire_version,
                   unit_id, service_id, ids
            from (
                select f.visit_month, m.smallest, f.channel, f.questionnaire_code,
                       f.questionnaire_version, f.unit_id, f.service_id, array_agg(f.id) as ids,
                       sum(count(*)) over (
                           partition by f.visit_month, f.channel, f.unit_id, f.service_id) as n
                from feedback.feedback f join feedback.month m using (visit_month)
                where f.pool is null and f.channel not in ('LINK', 'REPLY')
                  and f.visit_month < :month
                group by f.visit_month, m.smallest, f.channel, f.questionnaire_code,
                         f.questionnaire_version, f.unit_id, f.service_id
            ) haul
            where n < smallest
            order by visit_month, channel, unit_id
            """)
        .param("month", thisMonth.atDay(1))
        .query(SmallHaulStore::haul)
        .list();
  }

  private static SmallHaul haul(ResultSet row, int index) throws SQLException {
    var ids = (UUID[]) row.getArray("ids").getArray();
    return new SmallHaul(
        YearMonth.from(row.getObject("visit_month", LocalDate.class)),
        row.getInt("smallest"),
        new Way(
            row.getString("channel"),
            row.getString("questionnaire_code"),
            row.getInt("questionnaire_version")),
        new UnitId(row.getObject("unit_id", UUID.class)),
        new ServiceId(row.getObject("service_id", UUID.class)),
        Stream.of(ids).map(AppearedId::new).toList());
  }

  /** A pool, as its columns tell it. */
  record PoolKey(String pool, @Nullable UUID service, @Nullable String area) {}

  /** How many answers that came in a way the pools of a month hold already. */
  Map<PoolKey, Integer> held(YearMonth month, Way way) {
    return jdbc
        .sql(
            """
            select pool, service_id, area_code, cast(count(*) as integer) as n
            from feedback.feedback
            where visit_month = :month and channel = :channel and pool is not null
              and questionnaire_code = :questionnaire and questionnaire_version = :version
            group by pool, service_id, area_code
            """)
        .param("month", month.atDay(1))
        .param("channel", way.channel())
        .param("questionnaire", way.questionnaire())
        .param("version", way.version())
        .query(
            (row, _) ->
                Map.entry(
                    new PoolKey(
                        row.getString("pool"),
                        row.getObject("service_id", UUID.class),
                        row.getString("area_code")),
                    row.getInt("n")))
        .list()
        .stream()
        .collect(toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** Puts the answers of a unit into a pool, which from then on holds the unit. */
  void pool(SmallHaul haul, Whereabouts pool, String area) {
    var columns = PlaceColumns.of(pool);
    jdbc.sql(
            """
            update feedback.feedback
            set pool = :pool, unit_id = null, service_id = :service, area_code = :area
            where id = any (:ids)
            """)
        .param("pool", columns.pool())
        .param("service", columns.service())
        .param("area", columns.area())
        .param("ids", SqlArrays.ids(haul.answers().stream().map(AppearedId::value).toList()))
        .update();
    jdbc.sql(
            """
            insert into feedback.pool_unit (visit_month, pool, unit_id, service_id, area_code)
            values (:month, :pool, :unit, :service, :area)
            on conflict do nothing
            """)
        .param("month", haul.month().atDay(1))
        .param("pool", columns.pool())
        .param("unit", haul.unit().value())
        .param("service", haul.service().value())
        .param("area", area)
        .update();
  }

  /** Pours what a pool holds that came in a way into the county's; returns its answers. */
  List<AppearedId> toCounty(PoolKey pool, YearMonth month, Way way) {
    jdbc.sql(
            """
            insert into feedback.pool_unit (visit_month, pool, unit_id, service_id, area_code)
            select visit_month, 'COUNTY', unit_id, service_id, area_code
            from feedback.pool_unit
            where visit_month = :month and pool = :pool
              and (cast(:service as uuid) is null or service_id = :service)
              and (cast(:area as text) is null or area_code = :area)
            on conflict do nothing
            """)
        .param("month", month.atDay(1))
        .param("pool", pool.pool())
        .param("service", pool.service())
        .param("area", pool.area())
        .update();
    return jdbc.sql(
            """
            update feedback.feedback set pool = 'COUNTY', service_id = null, area_code = null
            where visit_month = :month and channel = :channel and pool = :pool
              and questionnaire_code = :questionnaire and questionnaire_version = :version
              and service_id is not distinct from cast(:service as uuid)
              and area_code is not distinct from cast(:area as text)
            returning id
            """)
        .param("month", month.atDay(1))
        .param("channel", way.channel())
        .param("questionnaire", way.questionnaire())
        .param("version", way.version())
        .param("pool", pool.pool())
        .param("service", pool.service())
        .param("area", pool.area())
        .query((row, _) -> new AppearedId(row.getObject("id", UUID.class)))
        .list();
  }
}
