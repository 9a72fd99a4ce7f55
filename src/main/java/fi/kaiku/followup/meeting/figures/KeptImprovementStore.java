package fi.kaiku.followup.meeting.figures;

import fi.kaiku.followup.MeetingId;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Improvements that were open at closed meetings, and how far they had come. */
@Repository
public class KeptImprovementStore {

  private final JdbcClient jdbc;

  KeptImprovementStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One of them.
   *
   * @param state the word of its state: {@code tried}
   */
  public record Kept(UUID id, String title, String state) {}

  public void insert(MeetingId meeting, List<Kept> improvements) {
    for (int place = 0; place < improvements.size(); place++) {
      var one = improvements.get(place);
      jdbc.sql(
              """
              insert into followup.meeting_improvement
                  (meeting_id, improvement_id, place, title, state)
              values (:meeting, :id, :place, :title, :state)
              """)
          .param("meeting", meeting.value())
          .param("id", one.id())
          .param("place", place)
          .param("title", one.title())
          .param("state", one.state())
          .update();
    }
  }

  public List<Kept> of(MeetingId meeting) {
    return jdbc.sql(
            """
            select improvement_id, title, state from followup.meeting_improvement
            where meeting_id = :meeting order by place
            """)
        .param("meeting", meeting.value())
        .query(
            (row, _) ->
                new Kept(
                    row.getObject("improvement_id", UUID.class),
                    row.getString("title"),
                    row.getString("state")))
        .list();
  }
}
