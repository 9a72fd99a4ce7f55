package fi.kaiku.channel.kiosk;

import fi.kaiku.access.Reach;
import fi.kaiku.channel.kiosk.Device.Heard;
import fi.kaiku.channel.kiosk.Device.Height;
import fi.kaiku.channel.kiosk.Device.Setup;
import fi.kaiku.organization.UnitId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class DeviceStore {

  private static final String ALL =
      """
      select d.*, p.unit_id, p.questionnaire
      from channel.device d
      join lateral (select unit_id, questionnaire from channel.device_place
                    where device_id = d.id order by since_at desc limit 1) p on true
      """;

  private final JdbcClient jdbc;

  DeviceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Those in reach, by name. */
  List<Device> in(Reach reach) {
    return jdbc.sql(
            ALL
                + """
                where (cast(:units as uuid[]) is null or p.unit_id = any (:units))
                order by lower(d.name)
                """)
        .param("units", reach.unitsOrNull())
        .query(DeviceStore::device)
        .list();
  }

  Optional<Device> find(DeviceId id, Reach reach) {
    return jdbc.sql(
            ALL
                + """
                where d.id = :id and (cast(:units as uuid[]) is null or p.unit_id = any (:units))
                """)
        .param("id", id.value())
        .param("units", reach.unitsOrNull())
        .query(DeviceStore::device)
        .optional();
  }

  Optional<Device> find(DeviceId id, DeviceKey key) {
    return jdbc.sql(ALL + " where d.id = :id and d.key_hash = :hash")
        .param("id", id.value())
        .param("hash", key.hash())
        .query(DeviceStore::device)
        .optional();
  }

  boolean isTaken(String name, DeviceId but) {
    return jdbc.sql(
            """
            select exists (select from channel.device
                           where lower(name) = lower(:name) and id <> :but)
            """)
        .param("name", name)
        .param("but", but.value())
        .query(Boolean.class)
        .single();
  }

  void insert(Device device) {
    jdbc.sql(
            """
            insert into channel.device (id, name, wheelchair, pin_salt, pin_hash, made_at)
            values (:id, :name, :wheelchair, :salt, :hash, :now)
            """)
        .param("id", device.id().value())
        .param("name", device.setup().name())
        .param("wheelchair", device.setup().height() == Height.WHEELCHAIR)
        .param("salt", device.pin().salt())
        .param("hash", device.pin().hash())
        .param("now", at(device.madeAt()))
        .update();
  }

  void update(Device device) {
    jdbc.sql(
            """
            update channel.device
            set name = :name, wheelchair = :wheelchair, pin_salt = :salt, pin_hash = :hash
            where id = :id
            """)
        .param("id", device.id().value())
        .param("name", device.setup().name())
        .param("wheelchair", device.setup().height() == Height.WHEELCHAIR)
        .param("salt", device.pin().salt())
        .param("hash", device.pin().hash())
        .update();
  }

  void stands(DeviceId id, DevicePlace place) {
    jdbc.sql(
            """
            insert into channel.device_place (device_id, since_at, unit_id, questionnaire)
            values (:id, :since, :unit, :questionnaire)
            on conflict (device_id, since_at) do update
            set unit_id = excluded.unit_id, questionnaire = excluded.questionnaire
            """)
        .param("id", id.value())
        .param("since", at(place.since()))
        .param("unit", place.unit().value())
        .param("questionnaire", place.questionnaire())
        .update();
  }

  /** All its places, the latest first. */
  List<DevicePlace> places(DeviceId id) {
    return jdbc.sql(
            """
            select since_at, unit_id, questionnaire from channel.device_place
            where device_id = :id order by since_at desc
            """)
        .param("id", id.value())
        .query(
            (row, _) ->
                new DevicePlace(
                    row.getObject("since_at", OffsetDateTime.class).toInstant(),
                    new UnitId(row.getObject("unit_id", UUID.class)),
                    row.getString("questionnaire")))
        .list();
  }

  /** Gives a device a new key; the one before it opens nothing any more. */
  void pair(DeviceId id, DeviceKey key, Instant now) {
    jdbc.sql(
            """
            update channel.device
            set key_hash = :hash, paired_at = :now, seen_at = :now, waiting = 0, refused = 0,
                battery = null
            where id = :id
            """)
        .param("id", id.value())
        .param("hash", key.hash())
        .param("now", at(now))
        .update();
  }

  boolean unpair(DeviceId id) {
    return jdbc.sql(
                """
                update channel.device set key_hash = null, paired_at = null
                where id = :id and key_hash is not null
                """)
            .param("id", id.value())
            .update()
        == 1;
  }

  void heard(DeviceId id, Heard heard) {
    jdbc.sql(
            """
            update channel.device
            set seen_at = :at, battery = :battery, waiting = :waiting, refused = :refused,
                version = :version
            where id = :id
            """)
        .param("id", id.value())
        .param("at", heard.at() == null ? null : at(heard.at()))
        .param("battery", heard.battery())
        .param("waiting", heard.waiting())
        .param("refused", heard.refused())
        .param("version", heard.version())
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }

  private static Device device(ResultSet row, int index) throws SQLException {
    return new Device(
        new DeviceId(row.getObject("id", UUID.class)),
        new Setup(
            row.getString("name"),
            new UnitId(row.getObject("unit_id", UUID.class)),
            row.getString("questionnaire"),
            row.getBoolean("wheelchair") ? Height.WHEELCHAIR : Height.USUAL),
        new Pin(row.getBytes("pin_salt"), row.getBytes("pin_hash")),
        row.getObject("made_at", OffsetDateTime.class).toInstant(),
        instant(row, "paired_at"),
        new Heard(
            instant(row, "seen_at"),
            row.getObject("battery", Integer.class),
            row.getInt("waiting"),
            row.getInt("refused"),
            row.getString("version")));
  }

  private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
    var found = row.getObject(column, OffsetDateTime.class);
    return found == null ? null : found.toInstant();
  }
}
