package fi.kaiku.insight.comments.reading;

import fi.kaiku.platform.SqlArrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The comments that are to be read. */
@Repository
class UnreadStore {

  private final JdbcClient jdbc;

  UnreadStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  boolean isAny() {
    return jdbc.sql("select exists (select from insight.unread)").query(Boolean.class).single();
  }

  /**
   * Some of them.
   *
   * @param notes that were claimed; some may be of comments that have been read or are gone
   */
  record Claimed(int notes, List<ToRead> comments) {}

  /** Takes notes that nobody else has in hand; they are there again when the transaction fails. */
  Claimed claim(int most) {
    var ids =
        jdbc.sql(
                """
                delete from insight.unread
                where ctid = any (array(
                    select ctid from insight.unread limit :most for update skip locked))
                returning feedback_id
                """)
            .param("most", most)
            .query(SqlArrays.ID)
            .list();
    return new Claimed(ids.size(), comments(ids));
  }

  private List<ToRead> comments(List<UUID> ids) {
    return jdbc.sql(
            """
            select id, comment, score from feedback.published_comment c
            where id = any (:ids)
              and not exists (select from insight.reading r where r.feedback_id = c.id)
            """)
        .param("ids", SqlArrays.ids(ids))
        .query(ReadingStore::written)
        .list();
  }
}
