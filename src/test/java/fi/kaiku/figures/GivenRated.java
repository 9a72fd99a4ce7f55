package fi.kaiku.figures;

import fi.kaiku.feedback.GivenRatings;
import fi.kaiku.questionnaire.Item.Kind;
import java.util.UUID;
import java.util.function.IntFunction;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Answers with one rating each. */
public record GivenRated(GivenVisits visits, JdbcClient jdbc) {

  public GivenRated on(String day) {
    return new GivenRated(visits.on(day), jdbc);
  }

  /**
   * Answers to a statement.
   *
   * @param counts how many gave 1, 2, … 5
   */
  public GivenRated statement(String code, int... counts) {
    return rated("statement:" + code, value -> GivenRatings.none().statement(code, value), counts);
  }

  /**
   * Faces.
   *
   * @param counts how many gave 1, 2, … 4
   */
  public GivenRated faces(String code, int... counts) {
    return rated("faces:" + code, value -> GivenRatings.none().faces(code, value), counts);
  }

  /** So many answers that chose all of these values at once. */
  public GivenRated chose(String code, Kind kind, int answers, int... values) {
    visits.answered(jdbc, 9, answers);
    var given = GivenRatings.none();
    for (int value : values) {
      given = given.mark(code, kind, value);
    }
    insert(given);
    GivenMonths.tick(jdbc);
    return this;
  }

  private GivenRated rated(String question, IntFunction<GivenRatings> ratings, int... counts) {
    for (int value = 1; value <= counts.length; value++) {
      var given = ratings.apply(value);
      visits.answered(jdbc, 9, counts[value - 1]);
      insert(given);
      if (counts[value - 1] > 0) {
        GivenGroup.of(visits).value(question, value, counts[value - 1]).insert(jdbc);
      }
    }
    GivenMonths.tick(jdbc);
    return this;
  }

  /** With each answer that has no rating yet. */
  private void insert(GivenRatings given) {
    jdbc.sql(
            """
            select id from feedback.feedback f
            where not exists (select from feedback.rating r where r.feedback_id = f.id)
            """)
        .query((row, _) -> row.getObject("id", UUID.class))
        .list()
        .forEach(answer -> given.insert(jdbc, answer));
  }
}
