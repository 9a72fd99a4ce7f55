package fi.kaiku.insight;

import java.time.LocalDate;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads the targets. */
@Repository
public class TargetQuery {

  private final JdbcClient jdbc;

  TargetQuery(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  public Targets all() {
    return new Targets(
        jdbc.sql("select service_id, from_on, nps from organization.published_target")
            .query(
                (row, _) ->
                    new Targets.Target(
                        row.getObject("service_id", UUID.class),
                        row.getObject("from_on", LocalDate.class),
                        row.getInt("nps")))
            .list());
  }
}
