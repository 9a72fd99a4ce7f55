package fi.kaiku.organization.file;

import fi.kaiku.platform.Names;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Adds or changes what a units file tells; what it repeats is left alone. */
@Repository
class UnitsImportStore {

  /** What a row meant to its unit. */
  enum Effect {
    ADDED,
    CHANGED,
    UNCHANGED
  }

  private static final String TAKE_UNIT =
      """
      insert into organization.unit as u
          (id, service_id, oid, name_fi, name_sv, name_en, valid_from, valid_to, rollout,
           live_from)
      select :id, s.id, :oid, :fi, :sv, :en, :validFrom, cast(:validTo as date), :rollout,
             cast(:liveFrom as date)
      from organization.service s where s.code = :service
      on conflict (oid) do update
      set service_id = excluded.service_id, name_fi = excluded.name_fi,
          name_sv = excluded.name_sv, name_en = excluded.name_en,
          valid_from = excluded.valid_from, valid_to = excluded.valid_to,
          rollout = excluded.rollout, live_from = excluded.live_from
      where (u.service_id, u.name_fi, u.name_sv, u.name_en, u.valid_from, u.valid_to,
             u.rollout, u.live_from)
            is distinct from
            (excluded.service_id, excluded.name_fi, excluded.name_sv, excluded.name_en,
             excluded.valid_from, excluded.valid_to, excluded.rollout, excluded.live_from)
      returning u.xmax = 0 as added
      """;

  private final JdbcClient jdbc;

  UnitsImportStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Effect take(UnitLine line) {
    takeArea(line);
    takeService(line);
    takeTarget(line);
    return takeUnit(line);
  }

  /** Notes the successor that a row names, or that it has none; false when that is no news. */
  boolean merge(UnitLine line) {
    if (line.mergedInto() == null) {
      return false;
    }
    return jdbc.sql(
                """
                update organization.unit u set successor_id = s.id
                from (select :oid as oid) line
                left join organization.unit s on s.oid = :successor
                where u.oid = line.oid and u.successor_id is distinct from s.id
                """)
            .param("oid", line.oid())
            .param("successor", line.mergedInto())
            .update()
        == 1;
  }

  private void takeArea(UnitLine line) {
    var insert =
        jdbc.sql(
            """
            insert into organization.service_area as a (id, code, name_fi, name_sv, name_en)
            values (:id, :code, :fi, :sv, :en)
            on conflict (code) do update
            set name_fi = excluded.name_fi, name_sv = excluded.name_sv, name_en = excluded.name_en
            where (a.name_fi, a.name_sv, a.name_en)
                  is distinct from (excluded.name_fi, excluded.name_sv, excluded.name_en)
            """);
    named(insert, line.area().names()).param("code", line.area().code()).update();
  }

  private void takeService(UnitLine line) {
    var insert =
        jdbc.sql(
            """
            insert into organization.service as s
                (id, service_area_id, code, name_fi, name_sv, name_en, sensitive)
            select :id, a.id, :code, :fi, :sv, :en, :sensitive
            from organization.service_area a where a.code = :area
            on conflict (code) do update
            set service_area_id = excluded.service_area_id, name_fi = excluded.name_fi,
                name_sv = excluded.name_sv, name_en = excluded.name_en,
                sensitive = excluded.sensitive
            """);
    named(insert, line.service().names())
        .param("code", line.service().code())
        .param("area", line.area().code())
        .param("sensitive", line.sensitive())
        .update();
  }

  private void takeTarget(UnitLine line) {
    if (line.target().isEmpty()) {
      return;
    }
    jdbc.sql(
            """
            insert into organization.target (service_id, from_on, nps)
            select id, :from, :nps from organization.service where code = :code
            on conflict (service_id, from_on) do update set nps = excluded.nps
            """)
        .param("code", line.service().code())
        .param("from", line.target().get().from())
        .param("nps", line.target().get().nps())
        .update();
  }

  private Effect takeUnit(UnitLine line) {
    return named(jdbc.sql(TAKE_UNIT), line.names())
        .param("service", line.service().code())
        .param("oid", line.oid())
        .param("validFrom", line.validFrom())
        .param("validTo", line.validTo())
        .param("rollout", line.rollout().name())
        .param("liveFrom", line.liveFrom())
        .query((row, _) -> row.getBoolean("added") ? Effect.ADDED : Effect.CHANGED)
        .optional()
        .orElse(Effect.UNCHANGED);
  }

  private static StatementSpec named(StatementSpec statement, Names names) {
    return statement
        .param("id", UUID.randomUUID())
        .param("fi", names.fi())
        .param("sv", names.sv())
        .param("en", names.en());
  }
}
