package fi.kaiku.organization;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A unit that is live since New Year, unless the test says otherwise. */
public record GivenUnit(
    String name, String oid, String service, String rollout, boolean sensitive) {

  private static final LocalDate NEW_YEAR = LocalDate.of(2026, 1, 1);

  public static GivenUnit named(String name) {
    var number = Math.floorMod(name.hashCode(), 100_000);
    return new GivenUnit(name, "1.2.246.10.99999999.10." + number, "TA", "LIVE", false);
  }

  public GivenUnit oid(String other) {
    return new GivenUnit(name, other, service, rollout, sensitive);
  }

  public GivenUnit inService(String code) {
    return new GivenUnit(name, oid, code, rollout, sensitive);
  }

  public GivenUnit planned() {
    return new GivenUnit(name, oid, service, "PLANNED", sensitive);
  }

  public GivenUnit stopped() {
    return new GivenUnit(name, oid, service, "STOPPED", sensitive);
  }

  public GivenUnit ofSensitiveService() {
    return new GivenUnit(name, oid, service, rollout, true);
  }

  public UnitId insert(JdbcClient jdbc) {
    insertService(jdbc);
    var id = new UnitId(idOf("unit" + oid));
    jdbc.sql(
            """
            insert into organization.unit (id, service_id, oid, name_fi, name_sv, name_en,
                                           valid_from, rollout, live_from)
            values (:id, :service, :oid, :name, :name, :name, :from, :rollout, :from)
            """)
        .param("id", id.value())
        .param("service", serviceId().value())
        .param("oid", oid)
        .param("name", name)
        .param("from", NEW_YEAR)
        .param("rollout", rollout)
        .update();
    return id;
  }

  /** Closes a unit after January and merges it into another. */
  public static void merge(JdbcClient jdbc, UnitId unit, UnitId successor) {
    jdbc.sql(
            """
            update organization.unit
            set valid_to = :last, successor_id = :successor where id = :unit
            """)
        .param("last", NEW_YEAR.plusDays(30))
        .param("successor", successor.value())
        .param("unit", unit.value())
        .update();
  }

  public ServiceId serviceId() {
    return new ServiceId(idOf("service" + service));
  }

  private void insertService(JdbcClient jdbc) {
    jdbc.sql(
            """
            insert into organization.service_area (id, code, name_fi, name_sv, name_en)
            values (:id, 'PTH', 'Perusterveydenhuolto', 'Primärvård', 'Primary care')
            on conflict do nothing
            """)
        .param("id", idOf("areaPTH"))
        .update();
    jdbc.sql(
            """
            insert into organization.service (id, service_area_id, code, name_fi, name_sv, name_en,
                                              sensitive)
            values (:id, :area, :code, :code, :code, :code, :sensitive)
            on conflict do nothing
            """)
        .param("id", serviceId().value())
        .param("area", idOf("areaPTH"))
        .param("code", service)
        .param("sensitive", sensitive)
        .update();
  }

  private static UUID idOf(String text) {
    return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
  }
}
