package fi.kaiku.platform.timetable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** How the jobs go that one node at a time runs, whichever it is. */
@Repository
class ScheduledTaskQuery {

  /**
   * One job.
   *
   * @param due when it runs next
   * @param running whether a node runs it just now
   * @param succeeded none before its first success
   * @param failures in a row
   */
  record ScheduledTask(
      String name, Instant due, boolean running, @Nullable Instant succeeded, int failures) {}

  private final JdbcClient jdbc;

  ScheduledTaskQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  List<ScheduledTask> all() {
    return jdbc.sql(
            """
            select task_name, execution_time, picked, last_success,
                   coalesce(consecutive_failures, 0) as failures
            from platform.scheduled_task
            """)
        .query(
            (row, _) -> {
              var succeeded = row.getObject("last_success", OffsetDateTime.class);
              return new ScheduledTask(
                  row.getString("task_name"),
                  row.getObject("execution_time", OffsetDateTime.class).toInstant(),
                  row.getBoolean("picked"),
                  succeeded == null ? null : succeeded.toInstant(),
                  row.getInt("failures"));
            })
        .list();
  }
}
