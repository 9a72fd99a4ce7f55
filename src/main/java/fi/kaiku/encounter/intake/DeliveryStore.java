package fi.kaiku.encounter.intake;

import fi.kaiku.encounter.Encounter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

@Repository
class DeliveryStore {

  private final JdbcClient jdbc;

  DeliveryStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  record NewFile(String source, String name, String sender, @Nullable UUID senderId) {}

  record Now(Instant instant, LocalDate day) {

    OffsetDateTime timestamp() {
      return instant.atOffset(ZoneOffset.UTC);
    }
  }

  void insertFile(DeliveryId id, NewFile file, Now now) {
    jdbc.sql(
            """
            insert into encounter.delivery
              (id, channel, source, file_name, sender, sender_id, received_on, received_at)
            values (:id, 'FILE', :source, :name, :sender, :senderId, :day, :now)
            """)
        .param("id", id.value())
        .param("source", file.source())
        .param("name", file.name())
        .param("sender", file.sender())
        .param("senderId", file.senderId())
        .param("day", now.day())
        .param("now", now.timestamp())
        .update();
  }

  void add(DeliveryId id, Counts counts) {
    counted(
            counts,
            """
            update encounter.delivery
            set added = added + :added, changed = changed + :changed,
                unchanged = unchanged + :unchanged, rejected = rejected + :rejected
            where id = :id
            """)
        .param("id", id.value())
        .update();
  }

  void finish(DeliveryId id, Instant now) {
    jdbc.sql("update encounter.delivery set finished_at = :now where id = :id")
        .param("id", id.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .update();
  }

  void addApi(NewFile call, Counts counts, Now now) {
    counted(
            counts,
            """
            insert into encounter.delivery as d
              (id, channel, source, sender, received_on, received_at, finished_at,
               added, changed, unchanged, rejected)
            values (:id, 'API', :source, :sender, :day, :now, :now,
                    :added, :changed, :unchanged, :rejected)
            on conflict (source, received_on) where channel = 'API' do update
            set added = d.added + excluded.added, changed = d.changed + excluded.changed,
                unchanged = d.unchanged + excluded.unchanged,
                rejected = d.rejected + excluded.rejected, finished_at = excluded.finished_at
            """)
        .param("id", UUID.randomUUID())
        .param("source", call.source())
        .param("sender", call.sender())
        .param("day", now.day())
        .param("now", now.timestamp())
        .update();
  }

  /** Records of these encounters that waited for another try need none any more. */
  void resolveOvertaken(List<Encounter> encounters, Instant now) {
    jdbc.sql(
            """
            update encounter.rejected r
            set resolved_at = :now
            from encounter.delivery d,
                 unnest(:sources, :sourceIds) as e (source, source_id)
            where d.id = r.delivery_id and d.source = e.source and r.source_id = e.source_id
              and r.resolved_at is null
            """)
        .param("now", now.atOffset(ZoneOffset.UTC))
        .param("sources", encounters.stream().map(Encounter::source).toArray(String[]::new))
        .param("sourceIds", encounters.stream().map(Encounter::sourceId).toArray(String[]::new))
        .update();
  }

  private StatementSpec counted(Counts counts, String sql) {
    return jdbc.sql(sql)
        .param("added", counts.added())
        .param("changed", counts.changed())
        .param("unchanged", counts.unchanged())
        .param("rejected", counts.rejected());
  }
}
