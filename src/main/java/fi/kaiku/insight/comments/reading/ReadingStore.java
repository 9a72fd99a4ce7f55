package fi.kaiku.insight.comments.reading;

import fi.kaiku.platform.SqlArrays;
import fi.kaiku.text.Span;
import fi.kaiku.text.ThemeMark;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Repository;

/** Comments as they were read. */
@Repository
class ReadingStore {

  /** What was read, as columns of texts. */
  private static final String READ =
      """
      unnest(:ids, :comments, :scores, :versions, :read, :languages, :from_text, :attitudes,
             :disagree, :masked, :urgencies, :urgency_scores, :urgency_from, :urgency_to, :urgent,
             :themes)
          as n (id, comment, score, version, is_read, language, attitude_text, attitude, disagrees,
                masked, urgency, urgency_score, urgency_from, urgency_to, urgent, themes)
      """;

  /** The answer is still there and says what was read. */
  private static final String SAME =
      """
      c.id = cast(n.id as uuid) and c.comment = n.comment
      and c.score is not distinct from cast(n.score as smallint)
      """;

  private final JdbcClient jdbc;

  ReadingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  static ToRead written(ResultSet row, int index) throws SQLException {
    return new ToRead(
        row.getObject("id", UUID.class),
        row.getString("comment"),
        row.getObject("score", Integer.class));
  }

  /**
   * Stores readings of comments that are still what was read and have no reading; returns the
   * answers of these.
   */
  List<UUID> insert(List<NewReading> read) {
    return columns(
            jdbc.sql(
                """
                insert into insight.reading
                    (feedback_id, version, is_read, language, attitude_text, attitude, disagrees,
                     words, length, urgency, urgency_score, urgency_from, urgency_to, urgent, themes,
                     score, place, pool, unit_id, service_id, area_code, visit_month, kind,
                     profession, appeared_on, counted)
                select c.id, n.version, cast(n.is_read as boolean), n.language, n.attitude_text,
                       n.attitude, cast(n.disagrees as boolean),
                       insight.words(n.language, n.masked), length(n.masked), n.urgency,
                       cast(n.urgency_score as real), cast(n.urgency_from as integer),
                       cast(n.urgency_to as integer), n.urgent,
                       string_to_array(n.themes, ' '),
                       c.score, c.place, c.pool, c.unit_id, c.service_id, c.area_code, c.visit_month, c.kind,
                       c.profession, c.appeared_on, c.counted
                from %s
                join feedback.published_comment c on %s
                order by random()
                on conflict (feedback_id) do nothing
                returning feedback_id
                """
                    .formatted(READ, SAME)),
            read)
        .query(SqlArrays.ID)
        .list();
  }

  /** Puts readings in the place of earlier ones of the same comments. */
  void replace(List<NewReading> read) {
    columns(
            jdbc.sql(
                """
                update insight.reading r
                set version = n.version, is_read = cast(n.is_read as boolean),
                    language = n.language, attitude_text = n.attitude_text, attitude = n.attitude,
                    disagrees = cast(n.disagrees as boolean),
                    words = insight.words(n.language, n.masked), length = length(n.masked),
                    urgency = n.urgency, urgency_score = cast(n.urgency_score as real),
                    urgency_from = cast(n.urgency_from as integer),
                    urgency_to = cast(n.urgency_to as integer), urgent = n.urgent,
                    themes = string_to_array(n.themes, ' '),
                    corrected = exists (select from insight.correction k where k.reading_id = r.id)
                from %s
                join feedback.published_comment c on %s
                where r.feedback_id = c.id
                """
                    .formatted(READ, SAME)),
            read)
        .update();
  }

  private static StatementSpec columns(StatementSpec statement, List<NewReading> read) {
    return statement
        .param("ids", SqlArrays.of(read, NewReading::answer))
        .param("comments", SqlArrays.of(read, NewReading::comment))
        .param("scores", SqlArrays.of(read, NewReading::score))
        .param("versions", SqlArrays.of(read, one -> one.reading().version()))
        .param("read", SqlArrays.of(read, one -> one.reading().isRead()))
        .param("languages", SqlArrays.of(read, one -> one.reading().language().word()))
        .param("from_text", SqlArrays.of(read, one -> one.reading().fromText().word()))
        .param("attitudes", SqlArrays.of(read, one -> one.reading().overall().word()))
        .param("disagree", SqlArrays.of(read, NewReading::disagrees))
        .param("masked", SqlArrays.of(read, one -> one.inForce().masked().value()))
        .param("urgencies", SqlArrays.of(read, one -> one.reading().urgency().kind().word()))
        .param("urgency_scores", SqlArrays.of(read, one -> one.reading().urgency().score()))
        .param("urgency_from", reason(read, Span::from))
        .param("urgency_to", reason(read, Span::to))
        .param("urgent", SqlArrays.of(read, one -> one.inForce().urgent().word()))
        .param("themes", SqlArrays.of(read, one -> String.join(" ", one.inForce().themes())));
  }

  private static @Nullable String[] reason(List<NewReading> read, Function<Span, Integer> end) {
    return SqlArrays.of(
        read,
        one -> {
          var reason = one.inForce().reason();
          return reason == null ? null : end.apply(reason);
        });
  }

  private record Line(UUID answer, ThemeMark mark) {}

  void insertMarks(List<NewReading> read) {
    var lines = new ArrayList<Line>();
    for (var one : read) {
      one.inForce().marks().forEach(mark -> lines.add(new Line(one.answer(), mark)));
    }
    jdbc.sql(
            """
            insert into insight.reading_theme (reading_id, theme, sign, span_from, span_to)
            select r.id, n.theme, n.sign, cast(n.span_from as integer), cast(n.span_to as integer)
            from unnest(:ids, :themes, :signs, :from, :to)
                as n (id, theme, sign, span_from, span_to)
            join insight.reading r on r.feedback_id = cast(n.id as uuid)
            order by random()
            on conflict do nothing
            """)
        .param("ids", SqlArrays.of(lines, Line::answer))
        .param("themes", SqlArrays.of(lines, line -> line.mark().theme().word()))
        .param("signs", SqlArrays.of(lines, line -> line.mark().sign().word()))
        .param("from", SqlArrays.of(lines, line -> line.mark().span().from()))
        .param("to", SqlArrays.of(lines, line -> line.mark().span().to()))
        .update();
  }

  /**
   * Whoever looked at an alarm has looked at the comment that has appeared now. When they did is
   * not kept beside it: fewer people may have been asked by then. Returns which alarms these were.
   *
   * @param keys of the alarms that these may have had, in the same order
   */
  List<AlarmAppeared> joinAlarms(List<NewReading> read, List<UUID> keys, Instant now) {
    return jdbc.sql(
            """
            with alarm as (
                delete from insight.alarm a
                using unnest(:ids, :keys) as n (answer, key)
                where a.answer_key = n.key
                returning a.id, n.answer
            ), seen as (
                insert into insight.seen_urgent (reading_id, staff_id, seen_by, seen_at)
                select r.id, s.staff_id, s.seen_by, :now
                from alarm a
                join insight.seen_alarm s on s.alarm_id = a.id
                join insight.reading r on r.feedback_id = a.answer
                returning reading_id
            ), marked as (
                update insight.reading set urgent_seen = true
                where id in (select reading_id from seen)
            )
            select a.id as alarm, r.id as reading, r.unit_id, r.service_id
            from alarm a join insight.reading r on r.feedback_id = a.answer
            """)
        .param("ids", SqlArrays.ids(read.stream().map(NewReading::answer).toList()))
        .param("keys", SqlArrays.ids(keys))
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query(
            (row, _) ->
                new AlarmAppeared(
                    row.getObject("alarm", UUID.class),
                    row.getObject("reading", UUID.class),
                    row.getObject("unit_id", UUID.class),
                    row.getObject("service_id", UUID.class)))
        .list();
  }

  void deleteMarks(List<NewReading> read) {
    jdbc.sql(
            """
            delete from insight.reading_theme t using insight.reading r
            where r.id = t.reading_id and r.feedback_id = any (:ids)
            """)
        .param("ids", SqlArrays.ids(read.stream().map(NewReading::answer).toList()))
        .update();
  }

  /** What was written in the comment of a reading. */
  Optional<ToRead> written(UUID reading) {
    return jdbc.sql(
            """
            select c.id, c.comment, c.score
            from insight.reading r
            join feedback.published_comment c on c.id = r.feedback_id
            where r.id = :id
            """)
        .param("id", reading)
        .query(ReadingStore::written)
        .optional();
  }
}
