package fi.kaiku.followup.meeting;

import fi.kaiku.followup.MeetingId;
import fi.kaiku.platform.SqlArrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which comments are on which agenda. */
@Repository
class AgendaCommentStore {

  private final JdbcClient jdbc;

  AgendaCommentStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * A comment on an agenda.
   *
   * @param id of its reading
   */
  record AgendaComment(UUID id, CommentKind kind) {}

  /** Does nothing when it is gone, or on the agenda already. */
  void insert(MeetingId meeting, UUID comment, CommentKind kind) {
    jdbc.sql(
            """
            insert into followup.meeting_comment (meeting_id, reading_id, kind)
            select m.id, r.id, :kind
            from followup.meeting m, insight.comment r
            where m.id = :meeting and m.closed_at is null and r.id = :comment
            on conflict do nothing
            """)
        .param("meeting", meeting.value())
        .param("comment", comment)
        .param("kind", kind.word())
        .update();
  }

  void delete(MeetingId meeting, UUID comment) {
    jdbc.sql(
            """
            delete from followup.meeting_comment c
            using followup.meeting m
            where m.id = c.meeting_id and m.closed_at is null
              and c.meeting_id = :meeting and c.reading_id = :comment
            """)
        .param("meeting", meeting.value())
        .param("comment", comment)
        .update();
  }

  /** Those of one meeting, in the order in which they are gone through. */
  List<AgendaComment> of(MeetingId meeting) {
    return jdbc.sql(
            """
            select reading_id, kind from followup.meeting_comment
            where meeting_id = :meeting
            order by array_position(array['urgent', 'criticism', 'chosen', 'thanks'], kind), place
            """)
        .param("meeting", meeting.value())
        .query(
            (row, _) ->
                new AgendaComment(
                    row.getObject("reading_id", UUID.class),
                    CommentKind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT))))
        .list();
  }

  /** Those that have been on any agenda of these units. */
  Set<UUID> everOn(UUID[] units) {
    return Set.copyOf(
        jdbc.sql(
                """
            select distinct c.reading_id
            from followup.meeting_comment c
            join followup.meeting m on m.id = c.meeting_id
            where m.unit_id = any (:units)
            """)
            .param("units", units)
            .query(SqlArrays.ID)
            .list());
  }
}
