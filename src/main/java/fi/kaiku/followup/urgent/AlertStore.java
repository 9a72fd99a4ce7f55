package fi.kaiku.followup.urgent;

import fi.kaiku.platform.Sealed;
import fi.kaiku.platform.SqlArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Alerts, their stories sealed. */
@Repository
class AlertStore {

  private static final String COLUMNS = "id, state, next_at, sealed, ended_month";

  private final JdbcClient jdbc;
  private final SealedStories sealing;

  AlertStore(JdbcClient jdbc, SealedStories sealing) {
    this.jdbc = jdbc;
    this.sealing = sealing;
  }

  /** Keeps a new alert, unless there has been one for the same; whether it did. */
  boolean insert(Alert alert, AlertSubject subject) {
    return jdbc.sql(
                """
                insert into followup.alert (id, subject_key, state, next_at, sealed)
                values (:id, :key, :state, :next, :sealed)
                on conflict (subject_key) do nothing
                """)
            .param("id", alert.id())
            .param("key", sealing.key(subject.kind(), subject.id()))
            .param("state", alert.state().name())
            .param("next", at(alert.nextAt()))
            .param("sealed", sealing.seal(alert.story()).bytes())
            .update()
        == 1;
  }

  boolean isKnown(AlertSubject subject) {
    return jdbc.sql("select exists (select from followup.alert where subject_key = :key)")
        .param("key", sealing.key(subject.kind(), subject.id()))
        .query(Boolean.class)
        .single();
  }

  void update(Alert alert) {
    jdbc.sql(
            """
            update followup.alert
            set state = :state, next_at = :next, sealed = :sealed, ended_month = :month
            where id = :id
            """)
        .param("id", alert.id())
        .param("state", alert.state().name())
        .param("next", at(alert.nextAt()))
        .param("sealed", sealing.seal(alert.story()).bytes())
        .param("month", alert.endedMonth())
        .update();
  }

  /** The same, about something else from now on. */
  void update(Alert alert, AlertSubject subject) {
    update(alert);
    jdbc.sql("update followup.alert set subject_key = :key where id = :id")
        .param("id", alert.id())
        .param("key", sealing.key(subject.kind(), subject.id()))
        .update();
  }

  /** Those that have not ended. */
  List<Alert> open() {
    return jdbc.sql(
            "select %s from followup.alert where state <> 'ENDED' order by id".formatted(COLUMNS))
        .query(this::alert)
        .list();
  }

  /** Which they are, without their stories: one that cannot be opened is among them. */
  List<UUID> openIds() {
    return jdbc.sql("select id from followup.alert where state <> 'ENDED' order by id")
        .query(SqlArrays.ID)
        .list();
  }

  /** Those that have ended, the latest month first. */
  List<Alert> ended(int most) {
    return jdbc.sql(
            """
            select %s from followup.alert where state = 'ENDED'
            order by ended_month desc, id limit :most
            """
                .formatted(COLUMNS))
        .param("most", most)
        .query(this::alert)
        .list();
  }

  Optional<Alert> find(UUID id) {
    return jdbc.sql("select %s from followup.alert where id = :id".formatted(COLUMNS))
        .param("id", id)
        .query(this::alert)
        .optional();
  }

  /** The same; others wait until the transaction ends. */
  Optional<Alert> lock(UUID id) {
    return jdbc.sql("select %s from followup.alert where id = :id for update".formatted(COLUMNS))
        .param("id", id)
        .query(this::alert)
        .optional();
  }

  /** The one about something; others wait until the transaction ends. */
  Optional<Alert> lock(AlertSubject.Kind kind, UUID subject) {
    return jdbc.sql(
            "select %s from followup.alert where subject_key = :key for update".formatted(COLUMNS))
        .param("key", sealing.key(kind, subject))
        .query(this::alert)
        .optional();
  }

  /** The same; nothing while somebody else holds it. */
  Optional<Alert> lockIfFree(UUID id) {
    return jdbc.sql(
            "select %s from followup.alert where id = :id for update skip locked"
                .formatted(COLUMNS))
        .param("id", id)
        .query(this::alert)
        .optional();
  }

  /** Forgets those that ended before a month; how many. */
  int forgetBefore(LocalDate month) {
    return jdbc.sql("delete from followup.alert where ended_month < :month")
        .param("month", month)
        .update();
  }

  private Alert alert(ResultSet row, int index) throws SQLException {
    var next = row.getObject("next_at", OffsetDateTime.class);
    return new Alert(
        row.getObject("id", UUID.class),
        Alert.State.valueOf(row.getString("state")),
        next == null ? null : next.toInstant(),
        sealing.open(Sealed.of(row.getBytes("sealed"))),
        row.getObject("ended_month", LocalDate.class));
  }

  private static @Nullable OffsetDateTime at(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }
}
