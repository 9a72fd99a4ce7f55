package fi.kaiku.followup.handling;

import fi.kaiku.access.StaffId;
import fi.kaiku.followup.handling.HandledItem.Change;
import fi.kaiku.platform.SqlArrays;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** How comments are handled, and how they were before. */
@Repository
class HandlingStore {

  private final JdbcClient jdbc;

  HandlingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** As they are now, by comment; those that nobody has touched are left out. */
  Map<UUID, HandledItem> all(List<UUID> readings) {
    var found = new HashMap<UUID, HandledItem>();
    jdbc.sql("select * from followup.item where reading_id = any (:readings)")
        .param("readings", SqlArrays.ids(readings))
        .query((row, _) -> item(row))
        .list()
        .forEach(item -> found.put(item.reading(), item));
    return found;
  }

  HandledItem one(UUID reading) {
    return all(List.of(reading)).getOrDefault(reading, HandledItem.untouched(reading));
  }

  /** All that it has been, the newest first. */
  List<HandledItem> history(UUID reading) {
    return jdbc.sql(
            "select * from followup.item_change where reading_id = :reading order by version desc")
        .param("reading", reading)
        .query((row, _) -> item(row))
        .list();
  }

  /** As it was after so many changes; new after none. */
  Optional<Handling> after(int version, UUID reading) {
    return version == 0
        ? Optional.of(Handling.NEW)
        : history(reading).stream()
            .filter(item -> item.version() == version)
            .map(HandledItem::now)
            .findFirst();
  }

  /**
   * Puts another in place of a version. Does nothing when that is not the version that is there, or
   * the comment is gone; says whether it did.
   */
  boolean put(HandledItem before, Handling next, Change change) {
    var statement = before.version() == 0 ? FIRST : NEXT;
    var isPut = bound(statement, before, next, change).update() == 1;
    if (isPut) {
      bound(HISTORY, before, next, change).update();
    }
    return isPut;
  }

  private static final String FIRST =
      """
      insert into followup.item (reading_id, version, state, assignee_id, assignee, due_on, note,
          reason, taken_at, done_at, changed_at, changed_by_id, changed_by)
      select id, :version + 1, :state, :assigneeId, :assignee, :due, :note, :reason,
             case when :state <> 'new' then cast(:now as timestamptz) end,
             case when :state = 'done' then cast(:now as timestamptz) end,
             :now, :by, :name
      from insight.published_reading
      where id = :reading
      on conflict do nothing
      """;

  private static final String NEXT =
      """
      update followup.item
      set version = version + 1, state = :state, assignee_id = :assigneeId, assignee = :assignee,
          due_on = :due, note = :note, reason = :reason,
          taken_at = case when :state <> 'new' then coalesce(taken_at, :now) end,
          done_at = case when :state = 'done' then coalesce(done_at, :now) end,
          changed_at = :now, changed_by_id = :by, changed_by = :name
      where reading_id = :reading and version = :version
      """;

  private static final String HISTORY =
      """
      insert into followup.item_change (reading_id, version, state, assignee_id, assignee, due_on,
          note, reason, changed_at, changed_by_id, changed_by)
      values (:reading, :version + 1, :state, :assigneeId, :assignee, :due, :note, :reason, :now,
              :by, :name)
      """;

  private StatementSpec bound(String statement, HandledItem before, Handling next, Change change) {
    var assignee = next.assignee();
    var reason = next.reason();
    return jdbc.sql(statement)
        .param("reading", before.reading())
        .param("version", before.version())
        .param("state", next.state().word())
        .param("assigneeId", assignee == null ? null : assignee.id().value())
        .param("assignee", assignee == null ? null : assignee.name())
        .param("due", next.dueOn())
        .param("note", next.note())
        .param("reason", reason == null ? null : reason.word())
        .param("now", change.at().atOffset(ZoneOffset.UTC))
        .param("by", change.by().value())
        .param("name", change.name());
  }

  private static HandledItem item(ResultSet row) throws SQLException {
    return new HandledItem(
        row.getObject("reading_id", UUID.class), row.getInt("version"), handling(row), change(row));
  }

  /** Whoever changed a comment that has gone into a pool since is forgotten. */
  private static @Nullable Change change(ResultSet row) throws SQLException {
    var name = row.getString("changed_by");
    return name.isEmpty()
        ? null
        : new Change(
            instant(row, "changed_at"),
            new StaffId(row.getObject("changed_by_id", UUID.class)),
            name);
  }

  private static Handling handling(ResultSet row) throws SQLException {
    var assignee = row.getObject("assignee_id", UUID.class);
    var reason = row.getString("reason");
    return new Handling(
        HandlingState.of(row.getString("state")),
        assignee == null
            ? null
            : new Handling.Assignee(new StaffId(assignee), row.getString("assignee")),
        day(row),
        row.getString("note"),
        reason == null ? null : DoneReason.of(reason).orElseThrow());
  }

  private static @Nullable LocalDate day(ResultSet row) throws SQLException {
    return row.getObject("due_on", LocalDate.class);
  }

  private static Instant instant(ResultSet row, String column) throws SQLException {
    return row.getObject(column, OffsetDateTime.class).toInstant();
  }
}
