package fi.kaiku.feedback.uninvited;

import static java.util.stream.Collectors.toMap;

import fi.kaiku.feedback.AppearedId;
import fi.kaiku.feedback.anonymity.Whereabouts;
import fi.kaiku.feedback.appearance.PlaceColumns;
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
            select f.visit_month, m.smallest, f.channel, f.unit_id, f.service_id,
                   array_agg(f.id) as ids
            from feedback.feedback f join feedback.month m using (visit_month)
            where f.pool is null and f.channel not in ('LINK', 'REPLY') and f.visit_month < :month
            group by f.visit_month, m.smallest, f.channel, f.unit_id, f.service_id
            having count(*) < m.smallest
            order by f.visit_month, f.channel, f.unit_id
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
        row.getString("channel"),
        new UnitId(row.getObject("unit_id", UUID.class)),
        new ServiceId(row.getObject("service_id", UUID.class)),
        Stream.of(ids).map(AppearedId::new).toList());
  }

  /** A pool, as its columns tell it. */
  record PoolKey(String pool, @Nullable UUID service, @Nullable String area) {}

  /** How many answers by a channel the pools of a month hold already. */
  Map<PoolKey, Integer> held(YearMonth month, String channel) {
    return jdbc
        .sql(
            """
            select pool, service_id, area_code, cast(count(*) as integer) as n
            from feedback.feedback
            where visit_month = :month and channel = :channel and pool is not null
            group by pool, service_id, area_code
            """)
        .param("month", month.atDay(1))
        .param("channel", channel)
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
}
