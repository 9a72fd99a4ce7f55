package fi.kaiku.followup.improvement;

import fi.kaiku.followup.ImprovementId;
import fi.kaiku.platform.SqlArrays;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which comments an improvement rests on. */
@Repository
class CommentLinkStore {

  private final JdbcClient jdbc;

  CommentLinkStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * The comments of an improvement.
   *
   * @param readings those that are still there, in no order
   * @param gone how many their customers have deleted or changed since
   */
  record Linked(List<UUID> readings, int gone) {

    int count() {
      return readings.size() + gone;
    }
  }

  /** What is linked already stays linked once. */
  void link(ImprovementId id, List<UUID> readings) {
    jdbc.sql(
            """
            insert into followup.improvement_comment (improvement_id, reading_id)
            select :id, r.id from insight.reading r where r.id = any (:readings)
            on conflict do nothing
            """)
        .param("id", id.value())
        .param("readings", SqlArrays.ids(readings))
        .update();
  }

  void unlink(ImprovementId id, UUID reading) {
    jdbc.sql(
            """
            delete from followup.improvement_comment
            where improvement_id = :id and reading_id = :reading
            """)
        .param("id", id.value())
        .param("reading", reading)
        .update();
  }

  Linked of(ImprovementId id) {
    var readings =
        jdbc.sql(
                """
                select reading_id from followup.improvement_comment
                where improvement_id = :id and reading_id is not null
                order by reading_id
                """)
            .param("id", id.value())
            .query(SqlArrays.ID)
            .list();
    var gone =
        jdbc.sql(
                """
                select count(*) from followup.improvement_comment
                where improvement_id = :id and reading_id is null
                """)
            .param("id", id.value())
            .query(Integer.class)
            .single();
    return new Linked(readings, gone);
  }
}
