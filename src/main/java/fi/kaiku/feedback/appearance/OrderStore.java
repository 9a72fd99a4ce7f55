package fi.kaiku.feedback.appearance;

import fi.kaiku.feedback.AppearedId;
import fi.kaiku.platform.SqlArrays;
import java.time.YearMonth;
import java.util.Collection;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Forgets the order in which answers came. PostgreSQL remembers it in each row's transaction number
 * and place, and both could be laid beside the rows of other tables. So rows are written anew, many
 * at once and in random order.
 */
@Repository
public class OrderStore {

  private final JdbcClient jdbc;

  OrderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Lets whoever answers wait until this transaction ends, so that nothing is lost on its way. */
  void holdWriters() {
    jdbc.sql("lock table feedback.waiting, feedback.feedback in share row exclusive mode").update();
  }

  /** Writes anew everything that is told of the days of which these answers are told. */
  void forget(Collection<AppearedId> answers) {
    jdbc.sql(
            """
            create temp table aside_feedback on commit drop as
            select * from feedback.feedback
            where appeared_on in (select appeared_on from feedback.feedback where id = any (:ids))
            """)
        .param("ids", SqlArrays.ids(answers.stream().map(AppearedId::value).toList()))
        .update();
    writeAnew();
  }

  /** Gives the answers of a month other ids, at random, and writes all of them anew. */
  public void forget(YearMonth month) {
    jdbc.sql("update feedback.feedback set id = gen_random_uuid() where visit_month = :month")
        .param("month", month.atDay(1))
        .update();
    jdbc.sql(
            """
            create temp table aside_feedback on commit drop as
            select * from feedback.feedback where visit_month = :month
            """)
        .param("month", month.atDay(1))
        .update();
    writeAnew();
  }

  /** What belongs to an answer is deleted with it, so it is set aside first. */
  private void writeAnew() {
    setAside("rating", "feedback_id");
    setAside("escrow", "id");
    jdbc.sql("delete from feedback.feedback where id in (select id from aside_feedback)").update();
    putBack("feedback");
    putBack("rating");
    putBack("escrow");
  }

  private void setAside(String table, String id) {
    jdbc.sql(
            """
            create temp table aside_%1$s on commit drop as
            select * from feedback.%1$s where %2$s in (select id from aside_feedback)
            """
                .formatted(table, id))
        .update();
  }

  private void putBack(String table) {
    jdbc.sql(
            "insert into feedback.%1$s select * from aside_%1$s order by random()".formatted(table))
        .update();
    jdbc.sql("drop table aside_%s".formatted(table)).update();
  }
}
