package fi.kaiku.followup.oncall;

import fi.kaiku.access.StaffId;
import fi.kaiku.organization.ServiceId;
import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.address.ReachableNumber;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On-call lists, and the rule by which people are called. */
@Repository
class OnCallStore {

  private final JdbcClient jdbc;
  private final Sealing sealing;

  OnCallStore(JdbcClient jdbc, Sealing sealing) {
    this.jdbc = jdbc;
    this.sealing = sealing;
  }

  /**
   * A place on a list.
   *
   * @param service none on the county's own list
   * @param mobile a number for text messages
   */
  record Place(
      UUID id, @Nullable ServiceId service, StaffId account, @Nullable ReachableNumber mobile) {}

  /** All lists, each in its order. */
  List<Place> all() {
    return jdbc.sql("select * from followup.on_call order by service_id, position")
        .query(this::place)
        .list();
  }

  private Place place(ResultSet row, int index) throws SQLException {
    var service = row.getObject("service_id", UUID.class);
    var mobile = row.getBytes("mobile");
    return new Place(
        row.getObject("id", UUID.class),
        service == null ? null : new ServiceId(service),
        new StaffId(row.getObject("account_id", UUID.class)),
        mobile == null ? null : new ReachableNumber(sealing.openText(Sealed.of(mobile))));
  }

  /** The list of a service; the county's own when it has none. */
  List<Place> of(@Nullable UUID service) {
    return jdbc.sql(
            """
            select * from followup.on_call
            where service_id is not distinct from (
                select service_id from followup.on_call
                where service_id = cast(:service as uuid) limit 1)
            order by position
            """)
        .param("service", service)
        .query(this::place)
        .list();
  }

  /** Puts somebody at the end of a list, unless they are on it. */
  void add(@Nullable UUID service, UUID account) {
    jdbc.sql(
            """
            insert into followup.on_call (service_id, position, account_id)
            select cast(:service as uuid), coalesce(max(position), 0) + 1, :account
            from followup.on_call
            where service_id is not distinct from cast(:service as uuid)
            on conflict do nothing
            """)
        .param("service", service)
        .param("account", account)
        .update();
  }

  boolean remove(UUID id) {
    return jdbc.sql("delete from followup.on_call where id = :id").param("id", id).update() == 1;
  }

  /** Notes where text messages reach somebody, or that none do. */
  void reach(UUID id, @Nullable ReachableNumber mobile) {
    jdbc.sql("update followup.on_call set mobile = cast(:mobile as bytea) where id = :id")
        .param("id", id)
        .param("mobile", mobile == null ? null : sealing.seal(mobile.e164()).bytes())
        .update();
  }

  /** Lets somebody change places with whoever stands before them. */
  void moveUp(UUID id) {
    jdbc.sql(
            """
            with me as (select * from followup.on_call where id = :id),
            other as (
                select o.* from followup.on_call o
                join me on o.service_id is not distinct from me.service_id
                       and o.position < me.position
                order by o.position desc limit 1)
            update followup.on_call o
            set position = case when o.id = me.id then other.position else me.position end
            from me, other
            where o.id in (me.id, other.id)
            """)
        .param("id", id)
        .update();
  }

  Optional<Place> find(UUID id) {
    return all().stream().filter(place -> place.id().equals(id)).findFirst();
  }

  CallingRule rule() {
    return jdbc.sql("select * from followup.urgent_rule")
        .query(
            (row, _) ->
                new CallingRule(
                    row.getInt("minutes"),
                    row.getBoolean("any_hour"),
                    time(row.getInt("from_minute")),
                    time(row.getInt("to_minute")),
                    row.getBoolean("by_text")))
        .optional()
        .orElse(new CallingRule(15, true, LocalTime.of(8, 0), LocalTime.of(16, 0), false));
  }

  void setRule(CallingRule rule) {
    jdbc.sql(
            """
            insert into followup.urgent_rule (minutes, any_hour, from_minute, to_minute, by_text)
            values (:minutes, :any, :from, :to, :text)
            on conflict (one) do update
            set minutes = excluded.minutes, any_hour = excluded.any_hour,
                from_minute = excluded.from_minute, to_minute = excluded.to_minute,
                by_text = excluded.by_text
            """)
        .param("minutes", rule.minutes())
        .param("any", rule.anyHour())
        .param("from", minute(rule.from()))
        .param("to", minute(rule.to()))
        .param("text", rule.byText())
        .update();
  }

  private static LocalTime time(int minuteOfDay) {
    return LocalTime.ofSecondOfDay(60L * minuteOfDay);
  }

  private static int minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }
}
