package fi.kaiku.feedback;

import fi.kaiku.platform.Language;
import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class FeedbackStore {

  private final JdbcClient jdbc;

  FeedbackStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Of two that come at the same moment both succeed and the later one's score stays. */
  void upsertScore(NewScore given) {
    var background = given.background();
    jdbc.sql(
            """
            insert into feedback.feedback
                (id, channel, questionnaire_code, questionnaire_version, score, answer_language,
                 unit_id, service_id, kind, profession, age_band, language, visit_on, given_on)
            values (:id, :channel, :questionnaire, :version, :score, :answeredIn,
                    :unit, :service, :kind, :profession, :ageBand, :language, :visitOn, :givenOn)
            on conflict (id) do update
            set score = excluded.score, answer_language = excluded.answer_language
            """)
        .param("id", given.id().value())
        .param("channel", background.channel().name())
        .param("questionnaire", background.questionnaireCode())
        .param("version", background.questionnaireVersion())
        .param("score", given.score())
        .param("answeredIn", given.answeredIn().code())
        .param("unit", background.unit().value())
        .param("service", background.service().value())
        .param("kind", background.kind())
        .param("profession", background.profession())
        .param("ageBand", background.ageBand())
        .param("language", background.language().code())
        .param("visitOn", background.visitOn())
        .param("givenOn", given.givenOn())
        .update();
  }

  /** An empty comment is none. */
  int updateComment(AnswerId id, String comment, Language answeredIn) {
    return jdbc.sql(
            """
            update feedback.feedback set comment = nullif(:comment, ''), answer_language = :answeredIn
            where id = :id
            """)
        .param("comment", comment)
        .param("answeredIn", answeredIn.code())
        .param("id", id.value())
        .update();
  }

  /** Also holds the answer until the transaction ends, as every change of its ratings does. */
  void forgetComment(AnswerId id) {
    jdbc.sql("update feedback.feedback set comment = null where id = :id")
        .param("id", id.value())
        .update();
  }

  /** A comment belongs to the score it was written to; whether there is an answer with another. */
  int forgetCommentUnderOtherScore(AnswerId id, int score) {
    return jdbc.sql(
            "update feedback.feedback set comment = null where id = :id and score <> :score")
        .param("id", id.value())
        .param("score", score)
        .update();
  }

  boolean toldMore(AnswerId id) {
    return jdbc.sql(
            """
            select exists (select from feedback.feedback where id = :id and comment is not null)
                or exists (select from feedback.rating where feedback_id = :id)
            """)
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  void delete(AnswerId id) {
    jdbc.sql("delete from feedback.feedback where id = :id").param("id", id.value()).update();
  }

  boolean exists(AnswerId id) {
    return jdbc.sql("select exists (select from feedback.feedback where id = :id)")
        .param("id", id.value())
        .query(Boolean.class)
        .single();
  }

  /** Lets writers wait until this transaction ends, so that none loses a row it is changing. */
  void holdWriters() {
    jdbc.sql("lock table feedback.feedback in share row exclusive mode").update();
  }

  /** Writes the answers given since a day anew, in random order. */
  void rewriteInRandomOrder(LocalDate since) {
    jdbc.sql(
            """
            with taken as (delete from feedback.feedback where given_on >= :since returning *)
            insert into feedback.feedback select * from taken order by random()
            """)
        .param("since", since)
        .update();
  }
}
