package fi.kaiku.insight.comments.training;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Comments that staff corrected, with what is in force of them. */
@Repository
class TrainingQuery {

  private final JdbcClient jdbc;

  TrainingQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * One of them: nothing of where or when it was.
   *
   * @param themes with signs, as {@code waiting-}
   */
  record Corrected(
      String language,
      @Nullable Integer score,
      String masked,
      String attitude,
      List<String> themes,
      String urgent) {}

  /** All of them, in an order that tells nothing. */
  void each(Consumer<Corrected> consumer) {
    jdbc.sql(
            """
            select language, score, masked, attitude, themes, urgent
            from insight.comment
            where corrected
            order by md5(masked)
            """)
        .query(
            (row, _) ->
                new Corrected(
                    row.getString("language"),
                    row.getObject("score", Integer.class),
                    row.getString("masked"),
                    row.getString("attitude"),
                    List.of((String[]) row.getArray("themes").getArray()),
                    row.getString("urgent")))
        .list()
        .forEach(consumer);
  }
}
