package fi.kaiku.followup.meeting.figures;

import fi.kaiku.figures.question.Period;
import fi.kaiku.followup.MeetingId;
import fi.kaiku.followup.meeting.figures.MeetingFigure.Count;
import fi.kaiku.followup.meeting.figures.MeetingFigure.Kind;
import fi.kaiku.platform.SqlArrays;
import fi.kaiku.statistics.Interval;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The figures of closed meetings. */
@Repository
public class MeetingFigureStore {

  private final JdbcClient jdbc;

  MeetingFigureStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public void insert(MeetingId meeting, List<MeetingFigure> figures) {
    for (int place = 0; place < figures.size(); place++) {
      insert(meeting, place, figures.get(place));
    }
  }

  private void insert(MeetingId meeting, int place, MeetingFigure figure) {
    var months = figure.months();
    jdbc.sql(
            """
            insert into followup.meeting_figure
            values (:meeting, :place, :kind, :word, :value, :low, :high, :part, :whole, :earlier,
                    :from, :to)
            """)
        .param("meeting", meeting.value())
        .param("place", place)
        .param("kind", figure.kind().name())
        .param("word", figure.word())
        .param("value", figure.value())
        .param("low", figure.interval().low())
        .param("high", figure.interval().high())
        .param("part", figure.count().part())
        .param("whole", figure.count().whole())
        .param("earlier", figure.before())
        .param("from", months == null ? null : months.from())
        .param("to", months == null ? null : months.to())
        .update();
  }

  /** The scores that meetings told of; those that told of none are left out. */
  public Map<MeetingId, Double> scores(List<MeetingId> meetings) {
    var scores = new HashMap<MeetingId, Double>();
    jdbc.sql(
            """
            select meeting_id, value from followup.meeting_figure
            where kind = :nps and meeting_id = any (:meetings)
            """)
        .param("nps", Kind.NPS.name())
        .param("meetings", SqlArrays.ids(meetings.stream().map(MeetingId::value).toList()))
        .query(
            row -> {
              var meeting = new MeetingId(row.getObject("meeting_id", UUID.class));
              scores.put(meeting, row.getDouble("value"));
            });
    return scores;
  }

  public List<MeetingFigure> of(MeetingId meeting) {
    return jdbc.sql(
            "select * from followup.meeting_figure where meeting_id = :meeting order by place")
        .param("meeting", meeting.value())
        .query(MeetingFigureStore::figure)
        .list();
  }

  private static MeetingFigure figure(ResultSet row, int index) throws SQLException {
    return new MeetingFigure(
        Kind.valueOf(row.getString("kind")),
        row.getString("word"),
        row.getDouble("value"),
        new Interval(row.getDouble("low"), row.getDouble("high")),
        new Count(row.getLong("part"), row.getLong("whole")),
        row.getObject("earlier", Double.class),
        months(row));
  }

  private static @Nullable Period months(ResultSet row) throws SQLException {
    var from = row.getObject("from_month", LocalDate.class);
    var to = row.getObject("to_month", LocalDate.class);
    return from == null || to == null ? null : new Period(from, to);
  }
}
