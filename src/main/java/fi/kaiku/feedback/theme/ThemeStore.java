package fi.kaiku.feedback.theme;

import fi.kaiku.feedback.theme.ToldComment.SignedTheme;
import fi.kaiku.platform.SqlArrays;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is told of comments; many at once, and in random order. */
@Repository
class ThemeStore {

  private final JdbcClient jdbc;

  ThemeStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * In the way of a tick only. From here on this transaction waits for half a second at most, which
   * is sooner than PostgreSQL looks for a deadlock: a customer who deletes an answer always wins.
   */
  void holdStill() {
    jdbc.sql("lock table feedback.feedback in row exclusive mode").update();
    jdbc.sql("set local lock_timeout = '500ms'").update();
  }

  void delete(List<UUID> answers) {
    jdbc.sql("delete from feedback.told_comment where feedback_id = any (:ids)")
        .param("ids", SqlArrays.ids(answers))
        .update();
    jdbc.sql("delete from feedback.theme where feedback_id = any (:ids)")
        .param("ids", SqlArrays.ids(answers))
        .update();
  }

  private record Line(UUID answer, SignedTheme theme) {}

  void insert(List<ToldComment> comments) {
    jdbc.sql(
            """
            insert into feedback.told_comment (feedback_id, masked, attitude)
            select f.id, n.masked, n.attitude
            from unnest(cast(:ids as uuid[]), :masked, :attitudes) as n (id, masked, attitude)
            join feedback.feedback f on f.id = n.id
            order by random()
            """)
        .param("ids", SqlArrays.of(comments, ToldComment::answer))
        .param("masked", SqlArrays.of(comments, ToldComment::masked))
        .param("attitudes", SqlArrays.of(comments, ToldComment::attitude))
        .update();
    insertThemes(comments);
  }

  private void insertThemes(List<ToldComment> comments) {
    var lines = new ArrayList<Line>();
    for (var one : comments) {
      one.themes().forEach(theme -> lines.add(new Line(one.answer(), theme)));
    }
    jdbc.sql(
            """
            insert into feedback.theme (feedback_id, theme, sign)
            select f.id, n.theme, n.sign
            from unnest(cast(:ids as uuid[]), :themes, :signs) as n (id, theme, sign)
            join feedback.feedback f on f.id = n.id
            order by random()
            """)
        .param("ids", SqlArrays.of(lines, Line::answer))
        .param("themes", SqlArrays.of(lines, line -> line.theme().theme()))
        .param("signs", SqlArrays.of(lines, line -> line.theme().sign()))
        .update();
  }
}
