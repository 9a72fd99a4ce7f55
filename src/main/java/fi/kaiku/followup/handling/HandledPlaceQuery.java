package fi.kaiku.followup.handling;

import fi.kaiku.figures.question.Successors;
import fi.kaiku.organization.Organization;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where comments that are handled are about, and of what. */
@Repository
public class HandledPlaceQuery {

  /** What an {@code insight.published_reading r} is that criticises anything. */
  static final String CRITICISM = criticism("r");

  /**
   * That a comment criticises anything.
   *
   * @param words the name of the row that holds its attitude and themes
   */
  public static String criticism(String words) {
    return "(%1$s.attitude in ('neg', 'mixed') or cast(%1$s.themes as text) like '%%-%%')"
        .formatted(words);
  }

  private final JdbcClient jdbc;
  private final Organization organization;

  HandledPlaceQuery(JdbcClient jdbc, Organization organization) {
    this.jdbc = jdbc;
    this.organization = organization;
  }

  /** The units that a comment is told of, as they count now: its own, or those of its pool. */
  Set<UUID> units(UUID reading) {
    var successors = Successors.of(organization);
    return jdbc
        .sql(
            """
            select r.unit_id
            from insight.published_reading r
            where r.id = :reading and r.unit_id is not null
            union
            select p.unit_id
            from insight.published_reading r
            join feedback.published_pool_unit p
              on p.visit_month = r.visit_month and p.pool = r.pool
             and (p.pool <> 'SERVICE' or p.service_id = r.service_id)
             and (p.pool <> 'AREA' or p.area_code = r.area_code)
            where r.id = :reading and r.unit_id is null
            """)
        .param("reading", reading)
        .query((row, _) -> row.getString("unit_id"))
        .list()
        .stream()
        .map(unit -> UUID.fromString(successors.successor(unit)))
        .collect(Collectors.toSet());
  }

  /** Whether a comment criticises anything. */
  boolean isCriticism(UUID reading) {
    return jdbc.sql(
            """
            select exists (
                select from insight.published_reading r
                where r.id = :reading and %s)
            """
                .formatted(CRITICISM))
        .param("reading", reading)
        .query(Boolean.class)
        .single();
  }
}
