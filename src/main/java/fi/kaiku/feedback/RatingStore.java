package fi.kaiku.feedback;

import fi.kaiku.platform.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RatingStore {

  private final JdbcClient jdbc;

  RatingStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Stores ratings of an answer in place of all earlier ones. Touches the answer too, so that
   * nobody rates an answer while its order is being forgotten and the day's figures are counted
   * anew.
   *
   * @return how many were stored; 0 when there is no answer
   */
  int replace(AnswerId id, List<GivenRating> given, Language answeredIn) {
    return jdbc.sql(
            """
            with answer as (
                update feedback.feedback set answer_language = :answeredIn
                where id = :id returning id
            ), gone as (
                delete from feedback.rating r using answer
                where r.feedback_id = answer.id and r.code <> all (:codes)
            )
            insert into feedback.rating (feedback_id, code, kind, value)
            select answer.id, r.code, r.kind, cast(r.value as smallint)
            from answer, unnest(:codes, :kinds, :values) as r (code, kind, value)
            on conflict (feedback_id, code) do update
            set kind = excluded.kind, value = excluded.value
            """)
        .param("id", id.value())
        .param("answeredIn", answeredIn.code())
        .param("codes", column(given, one -> one.rating().code()))
        .param("kinds", column(given, one -> one.rating().kind().name()))
        .param("values", column(given, one -> Integer.toString(one.value())))
        .update();
  }

  void forget(AnswerId id) {
    jdbc.sql("delete from feedback.rating where feedback_id = :id")
        .param("id", id.value())
        .update();
  }

  /**
   * Keeps the ratings of the answers given since a day in this transaction: when an answer is
   * written anew, its ratings are deleted with the old one.
   */
  void setAside(LocalDate since) {
    jdbc.sql(
            """
            create temp table aside on commit drop as
            select r.* from feedback.rating r
            join feedback.feedback f on f.id = r.feedback_id
            where f.given_on >= :since
            """)
        .param("since", since)
        .update();
  }

  /** Writes anew what was set aside, in random order. */
  void putBackInRandomOrder() {
    jdbc.sql("insert into feedback.rating select * from aside order by random()").update();
  }

  private static String[] column(List<GivenRating> given, Function<GivenRating, String> of) {
    return given.stream().map(of).toArray(String[]::new);
  }
}
