package fi.kaiku.channel;

import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class RowOrderStore {

  private final JdbcClient jdbc;

  RowOrderStore(JdbcClient jdbc) {
    this.jdbc = jdbc;
  }

  /** Whole rows, so that a column that comes later is not lost here. */
  void writeAnew(String table, String key, String condition, Map<String, ?> parameters) {
    jdbc.sql("lock table %s in exclusive mode".formatted(table)).update();
    jdbc.sql(
            """
            with old as (delete from %1$s where %2$s returning *)
            insert into %1$s select * from old order by %3$s
            """
                .formatted(table, condition, key))
        .params(parameters)
        .update();
  }
}
