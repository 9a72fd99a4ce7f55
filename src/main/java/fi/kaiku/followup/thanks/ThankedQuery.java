package fi.kaiku.followup.thanks;

import fi.kaiku.platform.SqlArrays;
import fi.kaiku.text.Attitude;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What thanks need to know of a comment beyond what its list shows. */
@Repository
class ThankedQuery {

  private final JdbcClient jdbc;

  ThankedQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Positive ones of some units that nobody has passed on, the newest first. */
  List<UUID> positive(UUID @Nullable [] units, int most) {
    return jdbc.sql(
            """
            select c.id from insight.comment c
            where c.attitude = :positive and c.unit_id is not null
              and (cast(:units as uuid[]) is null or c.unit_id = any (:units))
              and not exists (select from followup.thanked t where t.reading_id = c.id)
            order by c.appeared_on desc, c.id
            limit :most
            """)
        .param("positive", Attitude.POSITIVE.word())
        .param("units", units)
        .param("most", most)
        .query(SqlArrays.ID)
        .list();
  }

  /** How a comment is on the whole, words and score together; none when it is gone. */
  Optional<Attitude> attitude(UUID reading) {
    return jdbc.sql("select attitude from insight.comment where id = :reading")
        .param("reading", reading)
        .query((row, _) -> Attitude.of(row.getString("attitude")))
        .optional();
  }
}
