package fi.kaiku.insight.comments.page;

import fi.kaiku.access.Viewer;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which comments are chosen for reports. */
@Repository
class QuoteStore {

  private final JdbcClient jdbc;

  QuoteStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Does nothing when it is gone, or chosen already. */
  void choose(UUID comment, Viewer by, LocalDate today) {
    jdbc.sql(
            """
            insert into insight.quote (reading_id, chosen_by, chosen_on)
            select id, :name, :today from insight.reading where id = :comment
            on conflict do nothing
            """)
        .param("comment", comment)
        .param("name", by.name())
        .param("today", today)
        .update();
  }

  void leave(UUID comment) {
    jdbc.sql("delete from insight.quote where reading_id = :comment")
        .param("comment", comment)
        .update();
  }
}
