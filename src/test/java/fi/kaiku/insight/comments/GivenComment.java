package fi.kaiku.insight.comments;

import fi.kaiku.figures.GivenVisits;
import fi.kaiku.text.CommentReaders;
import fi.kaiku.text.Sign;
import fi.kaiku.text.Theme;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A comment about some visits that has been read as a test wants it, whatever a reader would say.
 *
 * @param themes in force: {@code waiting-}
 * @param urgent {@code none} or why
 * @param reason the words that make it urgent, or that a theme rests on
 */
public record GivenComment(
    GivenVisits visits,
    int score,
    String language,
    List<String> themes,
    String urgent,
    boolean disagrees,
    String reason) {

  public static GivenComment about(GivenVisits visits, int score) {
    return new GivenComment(visits, score, "fi", List.of(), "none", false, "");
  }

  public GivenComment in(String other) {
    return new GivenComment(visits, score, other, themes, urgent, disagrees, reason);
  }

  public GivenComment of(Theme theme, Sign sign) {
    var more = Stream.concat(themes.stream(), Stream.of(theme.word() + sign.word())).toList();
    return new GivenComment(visits, score, language, more, urgent, disagrees, reason);
  }

  public GivenComment urgent(String kind) {
    return new GivenComment(visits, score, language, themes, kind, disagrees, reason);
  }

  public GivenComment disagreeing() {
    return new GivenComment(visits, score, language, themes, urgent, true, reason);
  }

  /** These of its words are what its themes and its urgency rest on. */
  public GivenComment restingOn(String words) {
    return new GivenComment(visits, score, language, themes, urgent, disagrees, words);
  }

  /** Returns the id of its reading. */
  public UUID saying(JdbcClient jdbc, String text) {
    visits.commented(jdbc, score, text);
    var id = read(jdbc, text);
    for (var theme : reason.isEmpty() ? List.<String>of() : themes) {
      rest(jdbc, id, theme, text.indexOf(reason));
    }
    return id;
  }

  /** What has been written with these words, as it was read. */
  public UUID read(JdbcClient jdbc, String text) {
    var from = reason.isEmpty() ? null : text.indexOf(reason);
    return jdbc.sql(READ)
        .param("text", text)
        .param("version", CommentReaders.withNames(Set.of()).version())
        .param("language", language)
        .param("disagrees", disagrees)
        .param("urgent", urgent)
        .param("from", from)
        .param("to", from == null ? null : from + reason.length())
        .param("themes", themes.toArray(String[]::new))
        .query(UUID.class)
        .single();
  }

  private void rest(JdbcClient jdbc, UUID id, String theme, int from) {
    jdbc.sql("insert into insight.reading_theme values (?, ?, ?, ?, ?)")
        .params(
            id,
            theme.substring(0, theme.length() - 1),
            theme.substring(theme.length() - 1),
            from,
            from + reason.length())
        .update();
  }

  /** Changes the answer behind a comment, as what becomes of answers does. */
  public static void change(JdbcClient jdbc, UUID comment, String set) {
    jdbc.sql(
            """
            update feedback.feedback set %s
            where id = (select feedback_id from insight.reading where id = :id)
            """
                .formatted(set))
        .param("id", comment)
        .update();
  }

  private static final String READ =
      """
      with written as materialized (
          select * from feedback.feedback f
          where comment = :text
            and not exists (select from insight.reading r where r.feedback_id = f.id)
          limit 1
      ), known as (
          delete from insight.unread where feedback_id in (select id from written)
      ), told as (
          insert into feedback.told_comment (feedback_id, masked, attitude)
          select id, comment, 'neutral' from written
      ), meant as (
          insert into feedback.theme (feedback_id, theme, sign)
          select id, left(word, -1), right(word, 1)
          from written, unnest(cast(:themes as text[])) word
      )
      insert into insight.reading (feedback_id, version, is_read, language, attitude_text,
          attitude, disagrees, words, length, urgency, urgency_score, urgency_from, urgency_to,
          urgent, themes, score, place, pool, unit_id, service_id, area_code, visit_month, kind,
          profession, appeared_on, counted)
      select id, :version, true, :language, 'neutral', 'neutral', :disagrees,
             insight.words(:language, comment), length(comment), :urgent, 0.9,
             cast(:from as integer), cast(:to as integer), :urgent, cast(:themes as text[]), score,
             feedback.place(pool, unit_id, service_id, area_code), pool, unit_id, service_id,
             area_code, visit_month, kind, profession, appeared_on, counted
      from written
      returning id
      """;
}
