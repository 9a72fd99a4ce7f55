package fi.kaiku.insight.comments.reading;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whether a comment lies within somebody's reach. */
@Repository
class ReachedQuery {

  private final JdbcClient jdbc;
  private final Organization organization;

  ReachedQuery(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  /** A comment about small units is reached by whoever reaches one of the pool's units. */
  boolean isReached(UUID reading, Reach reach) {
    return jdbc.sql(
            """
            select exists (
                select from insight.reading r
                where r.id = :id and r.counted
                  and (cast(:reach as uuid[]) is null
                       or r.unit_id = any (:reach)
                       or exists (
                           select from feedback.published_pool_unit p
                           where p.visit_month = r.visit_month
                             and p.pool = r.pool
                             and p.unit_id = any (:reach)
                             and (p.pool <> 'SERVICE' or p.service_id = r.service_id)
                             and (p.pool <> 'AREA' or p.area_code = r.area_code))))
            """)
        .param("id", reading)
        .param("reach", Successors.of(organization).withMerged(reach).unitsOrNull())
        .query(Boolean.class)
        .single();
  }
}
