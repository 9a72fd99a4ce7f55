package fi.kaiku.followup.meeting;

import fi.kaiku.figures.question.Period;
import fi.kaiku.followup.MeetingId;
import fi.kaiku.followup.meeting.Meeting.Closing;
import fi.kaiku.followup.meeting.Meeting.Notes;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Meetings. A reach of none is the whole county. */
@Repository
class MeetingStore {

  private final JdbcClient jdbc;

  MeetingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** The meeting of that unit and day: this one, or the one that is there already. */
  MeetingId insert(Meeting meeting) {
    jdbc.sql(
            """
            insert into followup.meeting (id, unit_id, held_on) values (:id, :unit, :on)
            on conflict (unit_id, held_on) do nothing
            """)
        .param("id", meeting.id().value())
        .param("unit", meeting.unit())
        .param("on", meeting.heldOn())
        .update();
    return jdbc.sql("select id from followup.meeting where unit_id = :unit and held_on = :on")
        .param("unit", meeting.unit())
        .param("on", meeting.heldOn())
        .query((row, _) -> new MeetingId(row.getObject("id", UUID.class)))
        .single();
  }

  Optional<Meeting> find(MeetingId id, UUID @Nullable [] reach) {
    return jdbc.sql(
            """
            select * from followup.meeting
            where id = :id and (cast(:reach as uuid[]) is null or unit_id = any (:reach))
            """)
        .param("id", id.value())
        .param("reach", reach)
        .query(MeetingStore::meeting)
        .optional();
  }

  /** Those that are not closed, the next one first. */
  List<Meeting> planned(UUID @Nullable [] reach) {
    return jdbc.sql(
            """
            select * from followup.meeting
            where closed_at is null and (cast(:reach as uuid[]) is null or unit_id = any (:reach))
            order by held_on, id
            """)
        .param("reach", reach)
        .query(MeetingStore::meeting)
        .list();
  }

  /** Those that are closed, the last one first; so many at most. */
  List<Meeting> closed(UUID @Nullable [] reach, int most) {
    return jdbc.sql(
            """
            select * from followup.meeting
            where closed_at is not null
              and (cast(:reach as uuid[]) is null or unit_id = any (:reach))
            order by held_on desc, id
            limit :most
            """)
        .param("reach", reach)
        .param("most", most)
        .query(MeetingStore::meeting)
        .list();
  }

  /** The closed one before a day. */
  Optional<Meeting> last(UUID[] units, LocalDate before) {
    return jdbc.sql(
            """
            select * from followup.meeting
            where closed_at is not null and unit_id = any (:units) and held_on < :before
            order by held_on desc, closed_at desc
            limit 1
            """)
        .param("units", units)
        .param("before", before)
        .query(MeetingStore::meeting)
        .optional();
  }

  /** Whether the notes still were what they were thought to be, and the meeting open. */
  boolean note(MeetingId id, String thought, Notes notes) {
    return jdbc.sql(
                """
                update followup.meeting set notes = :notes, notes_by = :by
                where id = :id and notes = :thought and closed_at is null
                """)
            .param("id", id.value())
            .param("thought", thought)
            .param("notes", notes.text())
            .param("by", notes.by())
            .update()
        == 1;
  }

  /** Whether it was open. */
  boolean close(MeetingId id, Closing closing) {
    return jdbc.sql(
                """
                update followup.meeting
                set closed_at = :at, chair_id = :chair, figures_from = :from, figures_to = :to,
                    comments = :comments
                where id = :id and closed_at is null
                """)
            .param("id", id.value())
            .param("at", closing.at().atOffset(ZoneOffset.UTC))
            .param("chair", closing.chair())
            .param("from", closing.figures().from())
            .param("to", closing.figures().to())
            .param("comments", closing.comments())
            .update()
        == 1;
  }

  /** Whether it was open, and nothing had been decided. */
  boolean delete(MeetingId id) {
    return jdbc.sql(
                """
                delete from followup.meeting m
                where id = :id and closed_at is null
                  and not exists (select from followup.meeting_decision where meeting_id = m.id)
                """)
            .param("id", id.value())
            .update()
        == 1;
  }

  private static Meeting meeting(ResultSet row, int index) throws SQLException {
    return new Meeting(
        new MeetingId(row.getObject("id", UUID.class)),
        row.getObject("unit_id", UUID.class),
        row.getObject("held_on", LocalDate.class),
        new Notes(row.getString("notes"), row.getString("notes_by")),
        closing(row));
  }

  private static @Nullable Closing closing(ResultSet row) throws SQLException {
    var at = row.getObject("closed_at", OffsetDateTime.class);
    return at == null
        ? null
        : new Closing(
            at.toInstant(),
            row.getObject("chair_id", UUID.class),
            new Period(
                row.getObject("figures_from", LocalDate.class),
                row.getObject("figures_to", LocalDate.class)),
            row.getInt("comments"));
  }
}
