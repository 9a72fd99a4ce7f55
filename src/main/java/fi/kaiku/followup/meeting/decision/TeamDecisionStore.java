package fi.kaiku.followup.meeting.decision;

import fi.kaiku.followup.MeetingId;
import fi.kaiku.followup.meeting.decision.TeamDecision.Ending;
import fi.kaiku.followup.meeting.decision.TeamDecision.Outcome;
import fi.kaiku.followup.meeting.decision.TeamDecision.Task;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What meetings decided. */
@Repository
class TeamDecisionStore {

  private final JdbcClient jdbc;

  TeamDecisionStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  void insert(TeamDecision decision) {
    jdbc.sql(
            """
            insert into followup.meeting_decision (id, meeting_id, decided, owner_id, due_on)
            values (:id, :meeting, :decided, :owner, :due)
            on conflict (id) do nothing
            """)
        .param("id", decision.id())
        .param("meeting", decision.meeting().value())
        .param("decided", decision.decided())
        .param("owner", decision.owner())
        .param("due", decision.dueOn())
        .update();
  }

  /** Of one meeting, in their order. */
  List<TeamDecision> of(MeetingId meeting) {
    return jdbc.sql(
            "select * from followup.meeting_decision where meeting_id = :meeting order by place")
        .param("meeting", meeting.value())
        .query(TeamDecisionStore::decision)
        .list();
  }

  /** Of the last closed meeting before a day, and whatever was still open of those before it. */
  List<TeamDecision> before(UUID[] units, LocalDate day) {
    return jdbc.sql(
            """
            with earlier as (
                select id, held_on, closed_at from followup.meeting
                where closed_at is not null and unit_id = any (:units) and held_on < :day
            )
            select d.*
            from earlier e
            join followup.meeting_decision d on d.meeting_id = e.id
            where e.held_on = (select max(held_on) from earlier)
               or coalesce(d.ended_at > (select max(closed_at) from earlier), true)
            order by e.held_on, d.place
            """)
        .param("units", units)
        .param("day", day)
        .query(TeamDecisionStore::decision)
        .list();
  }

  /** Open tasks of units, those due first first; so many at most. */
  List<Task> open(UUID @Nullable [] reach, int most) {
    return jdbc.sql(
            """
            select d.*, m.unit_id
            from followup.meeting_decision d
            join followup.meeting m on m.id = d.meeting_id
            where d.ended is null and d.improvement_id is null
              and (cast(:reach as uuid[]) is null or m.unit_id = any (:reach))
            order by d.due_on nulls last, d.place
            limit :most
            """)
        .param("reach", reach)
        .param("most", most)
        .query((row, index) -> new Task(decision(row, index), row.getObject("unit_id", UUID.class)))
        .list();
  }

  /** One of the meetings of units. */
  Optional<TeamDecision> find(UUID id, UUID @Nullable [] reach) {
    return jdbc.sql(
            """
            select d.*
            from followup.meeting_decision d
            join followup.meeting m on m.id = d.meeting_id
            where d.id = :id and (cast(:reach as uuid[]) is null or m.unit_id = any (:reach))
            """)
        .param("id", id)
        .param("reach", reach)
        .query(TeamDecisionStore::decision)
        .optional();
  }

  /** Ends one, or opens it again. */
  void end(UUID id, @Nullable Ending ending) {
    jdbc.sql("update followup.meeting_decision set ended = :ended, ended_at = :at where id = :id")
        .param("id", id)
        .param("ended", ending == null ? null : word(ending.outcome()))
        .param("at", ending == null ? null : ending.at().atOffset(ZoneOffset.UTC))
        .update();
  }

  /** Whether none had been made of it before. */
  boolean becomes(UUID id, UUID improvement) {
    return jdbc.sql(
                """
                update followup.meeting_decision set improvement_id = :improvement
                where id = :id and improvement_id is null
                """)
            .param("id", id)
            .param("improvement", improvement)
            .update()
        == 1;
  }

  void own(UUID id, UUID owner) {
    jdbc.sql("update followup.meeting_decision set owner_id = :owner where id = :id")
        .param("id", id)
        .param("owner", owner)
        .update();
  }

  private static TeamDecision decision(ResultSet row, int index) throws SQLException {
    return new TeamDecision(
        row.getObject("id", UUID.class),
        new MeetingId(row.getObject("meeting_id", UUID.class)),
        row.getString("decided"),
        row.getObject("owner_id", UUID.class),
        row.getObject("due_on", LocalDate.class),
        row.getObject("improvement_id", UUID.class),
        ending(row));
  }

  private static @Nullable Ending ending(ResultSet row) throws SQLException {
    var ended = row.getString("ended");
    return ended == null
        ? null
        : new Ending(
            Outcome.valueOf(ended.toUpperCase(Locale.ROOT)),
            row.getObject("ended_at", OffsetDateTime.class).toInstant());
  }

  private static String word(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }
}
