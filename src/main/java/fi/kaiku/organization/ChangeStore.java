package fi.kaiku.organization;

import fi.kaiku.platform.Names;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** What the pages change in the organisation. */
@Repository
public class ChangeStore {

  private final JdbcClient jdbc;

  ChangeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Until the transaction ends nobody else changes units, so that no two mergers make a ring. */
  public void lockUnits() {
    jdbc.sql("lock table organization.unit in share row exclusive mode").update();
  }

  public void update(Unit unit) {
    var update =
        jdbc.sql(
            """
            update organization.unit
            set service_id = :service, name_fi = :fi, name_sv = :sv, name_en = :en,
                valid_from = :validFrom, valid_to = cast(:validTo as date), rollout = :rollout,
                live_from = cast(:liveFrom as date), successor_id = cast(:successor as uuid)
            where id = :id
            """);
    named(update, unit.names())
        .param("service", unit.service().id().value())
        .param("validFrom", unit.validFrom())
        .param("validTo", unit.validTo())
        .param("rollout", unit.rollout().name())
        .param("liveFrom", unit.liveFrom())
        .param("successor", unit.successor() == null ? null : unit.successor().id().value())
        .param("id", unit.id().value())
        .update();
  }

  public void update(ServiceLine service) {
    var update =
        jdbc.sql(
            """
            update organization.service
            set name_fi = :fi, name_sv = :sv, name_en = :en, sensitive = :sensitive
            where id = :id
            """);
    named(update, service.names())
        .param("sensitive", service.sensitive())
        .param("id", service.id().value())
        .update();
  }

  public void set(ServiceId service, Target target) {
    jdbc.sql(
            """
            insert into organization.target (service_id, from_on, nps)
            values (:service, :from, :nps)
            on conflict (service_id, from_on) do update set nps = excluded.nps
            """)
        .param("service", service.value())
        .param("from", target.from())
        .param("nps", target.nps())
        .update();
  }

  void rename(Names county) {
    named(
            jdbc.sql(
                """
                update organization.county set name_fi = :fi, name_sv = :sv, name_en = :en
                """),
            county)
        .update();
  }

  public void update(County county) {
    jdbc.sql(
            """
            update organization.county
            set smallest_group = :smallest, age_bands = :ages, complaint_url_fi = :fi, complaint_url_sv = :sv,
                complaint_url_en = :en, privacy_contact = :privacy,
                accessibility_contact = :accessibility
            """)
        .param("smallest", county.smallestGroup())
        .param("ages", county.ageBands().starts().toArray(Integer[]::new))
        .param("fi", county.complaintUrls().fi())
        .param("sv", county.complaintUrls().sv())
        .param("en", county.complaintUrls().en())
        .param("privacy", county.privacyContact())
        .param("accessibility", county.accessibilityContact())
        .update();
    rename(county.names());
  }

  /** Presses the switch; false when it was pressed already. */
  boolean stopSending(Instant now) {
    return jdbc.sql(
                """
                update organization.county set sending_stopped_at = :now
                where sending_stopped_at is null
                """)
            .param("now", now.atOffset(ZoneOffset.UTC))
            .update()
        == 1;
  }

  boolean continueSending() {
    return jdbc.sql(
                """
                update organization.county set sending_stopped_at = null
                where sending_stopped_at is not null
                """)
            .update()
        == 1;
  }

  private static StatementSpec named(StatementSpec statement, Names names) {
    return statement.param("fi", names.fi()).param("sv", names.sv()).param("en", names.en());
  }
}
