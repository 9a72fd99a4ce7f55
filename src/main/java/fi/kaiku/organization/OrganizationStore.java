package fi.kaiku.organization;

import fi.kaiku.access.Reach;
import fi.kaiku.organization.Unit.Rollout;
import fi.kaiku.organization.Unit.Successor;
import fi.kaiku.platform.Names;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
public class OrganizationStore {

  private static final String SERVICE_COLUMNS =
      """
      s.id as service_id, s.code as service_code, s.sensitive,
      s.name_fi as service_fi, s.name_sv as service_sv, s.name_en as service_en,
      a.code as area_code, a.name_fi as area_fi, a.name_sv as area_sv, a.name_en as area_en
      """;

  private final JdbcClient jdbc;

  OrganizationStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  County county() {
    return jdbc.sql("select * from organization.county").query((row, _) -> county(row)).single();
  }

  public List<Unit> units() {
    return unitsIn(new Reach.WholeCounty());
  }

  public List<Unit> unitsIn(Reach reach) {
    return jdbc.sql(
            """
            select u.*, m.oid as successor_oid,
                   m.name_fi as successor_fi, m.name_sv as successor_sv, m.name_en as successor_en,
                   %s
            from organization.unit u
            left join organization.unit m on m.id = u.successor_id
            join organization.service s on s.id = u.service_id
            join organization.service_area a on a.id = s.service_area_id
            where cast(:units as uuid[]) is null or u.id = any (:units)
            order by a.code, s.code, u.name_fi, u.oid
            """
                .formatted(SERVICE_COLUMNS))
        .param("units", reach.unitsOrNull())
        .query(OrganizationStore::unit)
        .list();
  }

  /** The last unit of each merged unit's chain. */
  Map<UnitId, UnitId> successors() {
    return jdbc
        .sql(
            """
            with recursive step as (
                select id as merged, successor_id as successor from organization.unit
                where successor_id is not null
                union
                select step.merged, u.successor_id
                from step join organization.unit u on u.id = step.successor
                where u.successor_id is not null
            )
            select step.merged, step.successor
            from step join organization.unit u on u.id = step.successor
            where u.successor_id is null
            """)
        .query(
            (row, _) ->
                Map.entry(
                    new UnitId(row.getObject("merged", UUID.class)),
                    new UnitId(row.getObject("successor", UUID.class))))
        .list()
        .stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public List<ServiceLine> services() {
    return jdbc.sql(
            """
            select %s
            from organization.service s
            join organization.service_area a on a.id = s.service_area_id
            order by a.code, s.code
            """
                .formatted(SERVICE_COLUMNS))
        .query(OrganizationStore::service)
        .list();
  }

  public List<Target> targets(ServiceId service) {
    return jdbc.sql(
            """
            select from_on, nps from organization.target
            where service_id = :service order by from_on desc
            """)
        .param("service", service.value())
        .query((row, _) -> new Target(row.getObject("from_on", LocalDate.class), row.getInt("nps")))
        .list();
  }

  Optional<Integer> target(ServiceId service, LocalDate day) {
    return jdbc.sql(
            """
            select nps from organization.target
            where service_id = :service and from_on <= :day
            order by from_on desc limit 1
            """)
        .param("service", service.value())
        .param("day", day)
        .query(Integer.class)
        .optional();
  }

  private static County county(ResultSet row) throws SQLException {
    var stopped = row.getObject("sending_stopped_at", OffsetDateTime.class);
    return new County(
        names(row, "name"),
        row.getInt("smallest_group"),
        new AgeBands(List.of((Integer[]) row.getArray("age_bands").getArray())),
        instantOrNull(stopped),
        names(row, "complaint_url"),
        Objects.requireNonNullElse(row.getString("privacy_contact"), ""),
        Objects.requireNonNullElse(row.getString("accessibility_contact"), ""));
  }

  private static Unit unit(ResultSet row, int index) throws SQLException {
    return new Unit(
        new UnitId(row.getObject("id", UUID.class)),
        row.getString("oid"),
        names(row, "name"),
        service(row, index),
        row.getObject("valid_from", LocalDate.class),
        row.getObject("valid_to", LocalDate.class),
        Rollout.valueOf(row.getString("rollout")),
        row.getObject("live_from", LocalDate.class),
        successorOrNull(row));
  }

  private static @Nullable Successor successorOrNull(ResultSet row) throws SQLException {
    var id = row.getObject("successor_id", UUID.class);
    return id == null
        ? null
        : new Successor(new UnitId(id), row.getString("successor_oid"), names(row, "successor"));
  }

  private static ServiceLine service(ResultSet row, int index) throws SQLException {
    return new ServiceLine(
        new ServiceId(row.getObject("service_id", UUID.class)),
        row.getString("service_code"),
        names(row, "service"),
        row.getBoolean("sensitive"),
        row.getString("area_code"),
        names(row, "area"));
  }

  private static Names names(ResultSet row, String prefix) throws SQLException {
    return new Names(
        Objects.requireNonNullElse(row.getString(prefix + "_fi"), ""),
        Objects.requireNonNullElse(row.getString(prefix + "_sv"), ""),
        Objects.requireNonNullElse(row.getString(prefix + "_en"), ""));
  }

  private static @Nullable Instant instantOrNull(@Nullable OffsetDateTime at) {
    return at == null ? null : at.toInstant();
  }
}
