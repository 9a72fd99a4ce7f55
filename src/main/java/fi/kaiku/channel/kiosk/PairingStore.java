package fi.kaiku.channel.kiosk;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PairingStore {

  private final JdbcClient jdbc;

  PairingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(PairingCode code, DeviceId device, Instant expires) {
    jdbc.sql(
            """
            insert into channel.pairing_code (code_hash, device_id, expires_at)
            values (:hash, :device, :expires)
            """)
        .param("hash", code.hash())
        .param("device", device.value())
        .param("expires", at(expires))
        .update();
  }

  /** Uses a code up; the device it pairs, or nothing when it opens nothing now. */
  Optional<DeviceId> use(PairingCode code, Instant now) {
    return jdbc.sql(
            """
            update channel.pairing_code set used_at = :now
            where code_hash = :hash and used_at is null and expires_at > :now
            returning device_id
            """)
        .param("hash", code.hash())
        .param("now", at(now))
        .query((row, _) -> new DeviceId(row.getObject("device_id", UUID.class)))
        .optional();
  }

  /** Whether a code has been used; nothing when there never was one, or it has been forgotten. */
  Optional<Boolean> isUsed(PairingCode code) {
    return jdbc.sql("select used_at is not null from channel.pairing_code where code_hash = :hash")
        .param("hash", code.hash())
        .query(Boolean.class)
        .optional();
  }

  /** The codes that were made before open nothing any more. */
  void expire(DeviceId device, Instant now) {
    jdbc.sql(
            """
            update channel.pairing_code set expires_at = :now
            where device_id = :device and used_at is null and expires_at > :now
            """)
        .param("device", device.value())
        .param("now", at(now))
        .update();
  }

  int deleteExpiredBefore(Instant day) {
    return jdbc.sql("delete from channel.pairing_code where expires_at < :day")
        .param("day", at(day))
        .update();
  }

  private static OffsetDateTime at(Instant instant) {
    return instant.atOffset(ZoneOffset.UTC);
  }
}
