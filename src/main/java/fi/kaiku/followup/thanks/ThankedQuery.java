package fi.kaiku.followup.thanks;

import fi.kaiku.text.Attitude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What thanks need to know of a comment beyond what its list shows. */
@Repository
class ThankedQuery {

  private final JdbcClient jdbc;

  ThankedQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /**
   * What a comment is and where it may have been.
   *
   * @param units the unit of the visit, or those of its pool of small units in that month
   */
  record Facts(Attitude attitude, List<UUID> units) {}

  /** Of a comment that somebody reaches; none when it is gone. */
  Optional<Facts> of(UUID reading) {
    return jdbc.sql(
            """
            select c.attitude,
                   case when c.unit_id is not null then array[c.unit_id]
                        else array(select p.unit_id
                                   from feedback.published_pool_unit p
                                   where p.visit_month = c.visit_month
                                     and p.pool = c.pool
                                     and (p.pool <> 'SERVICE' or p.service_id = c.service_id)
                                     and (p.pool <> 'AREA' or p.area_code = c.area_code))
                   end as units
            from insight.comment c
            where c.id = :reading
            """)
        .param("reading", reading)
        .query(
            (row, _) ->
                new Facts(
                    Attitude.of(row.getString("attitude")),
                    Stream.of((Object[]) row.getArray("units").getArray())
                        .map(UUID.class::cast)
                        .toList()))
        .optional();
  }
}
