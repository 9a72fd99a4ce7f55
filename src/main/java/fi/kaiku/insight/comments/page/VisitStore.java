package fi.kaiku.insight.comments.page;

import fi.kaiku.access.StaffId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class VisitStore {

  private final JdbcClient jdbc;

  VisitStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * Notes that somebody is here, and tells when they were here the time before: pages that are
   * opened within four hours are one visit.
   */
  Optional<Instant> arrive(StaffId staff, Instant now) {
    return jdbc.sql(
            """
            insert into insight.visit (staff_id, visited_at) values (:staff, :now)
            on conflict (staff_id) do update
            set before_at = case when excluded.visited_at - visit.visited_at > interval '4 hours'
                                 then visit.visited_at else visit.before_at end,
                visited_at = greatest(visit.visited_at, excluded.visited_at)
            returning before_at
            """)
        .param("staff", staff.value())
        .param("now", now.atOffset(ZoneOffset.UTC))
        .query((row, _) -> Optional.ofNullable(row.getObject("before_at", OffsetDateTime.class)))
        .single()
        .map(OffsetDateTime::toInstant);
  }
}
