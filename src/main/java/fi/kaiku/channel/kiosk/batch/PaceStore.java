package fi.kaiku.channel.kiosk.batch;

import fi.kaiku.channel.kiosk.DeviceId;
import fi.kaiku.platform.Sealed;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class PaceStore {

  private final JdbcClient jdbc;

  PaceStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Until the transaction ends nobody else reads or changes the pace of this device. */
  Optional<Sealed> lock(DeviceId device) {
    jdbc.sql("insert into channel.device_pace (device_id) values (:id) on conflict do nothing")
        .param("id", device.value())
        .update();
    return jdbc.sql("select sealed from channel.device_pace where device_id = :id for update")
        .param("id", device.value())
        .query((row, _) -> Optional.ofNullable(row.getBytes("sealed")).map(Sealed::of))
        .single();
  }

  void put(DeviceId device, Sealed pace, @Nullable Instant until) {
    jdbc.sql(
            """
            update channel.device_pace set sealed = :sealed, until_at = :until
            where device_id = :id
            """)
        .param("sealed", pace.bytes())
        .param("until", until == null ? null : until.atOffset(ZoneOffset.UTC))
        .param("id", device.value())
        .update();
  }

  int deleteOver(Instant now) {
    return jdbc.sql("delete from channel.device_pace where until_at is null or until_at < :now")
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }
}
