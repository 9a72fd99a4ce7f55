package fi.kaiku.feedback;

import fi.kaiku.questionnaire.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The answers that have appeared, as the customer who gave one may still change it. */
@Repository
class AppearedStore {

  private final JdbcClient jdbc;

  AppearedStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  Optional<Said> find(AppearedId id) {
    var lines =
        jdbc.sql(
                """
                select f.score, f.comment, r.code, r.kind, r.value
                from feedback.feedback f left join feedback.rating r on r.feedback_id = f.id
                where f.id = :id
                order by r.code, r.value
                """)
            .param("id", id.value())
            .query(
                (row, _) ->
                    new Line(
                        row.getObject("score", Integer.class),
                        row.getString("comment"),
                        row.getString("code") == null
                            ? null
                            : new Rated(
                                row.getString("code"),
                                Item.Kind.valueOf(row.getString("kind")),
                                row.getInt("value"))))
            .list();
    return lines.isEmpty() ? Optional.empty() : Optional.of(said(lines));
  }

  private record Line(@Nullable Integer score, @Nullable String comment, @Nullable Rated rated) {}

  private static Said said(List<Line> lines) {
    var ratings = new ArrayList<Rated>();
    for (var line : lines) {
      if (line.rated() != null) {
        ratings.add(line.rated());
      }
    }
    return new Said(lines.getFirst().score(), lines.getFirst().comment(), ratings);
  }

  /**
   * Deletes an answer with its ratings and what is kept sealed of it. A tick that is moving it
   * holds the table, so that this statement finds it where it has come to.
   */
  void delete(AppearedId id) {
    jdbc.sql("delete from feedback.feedback where id = :id").param("id", id.value()).update();
  }

  /** Deletes an answer from before answers waited for others. */
  void deleteEarlier(AnswerId id) {
    jdbc.sql("delete from feedback.earlier where id = :id").param("id", id.value()).update();
  }
}
