package fi.kaiku.channel;

import static fi.kaiku.Eventually.eventually;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.Objects;
import javax.sql.DataSource;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The database keeps what it acknowledges, as in a county. When this is closed one of its processes
 * is killed as by {@code kill -9}: it throws away all that it holds in memory and reads its log.
 */
final class KilledDatabase implements AutoCloseable {

  private final HikariDataSource pool;
  private final JdbcTemplate jdbc;

  KilledDatabase(DataSource source) throws SQLException {
    this.pool = source.unwrap(HikariDataSource.class);
    this.jdbc = new JdbcTemplate(source);
    commit("set synchronous_commit = on");
  }

  @Override
  public void close() {
    long process =
        Objects.requireNonNull(jdbc.queryForObject("select pg_backend_pid()", Long.class));
    ProcessHandle.of(process).ifPresent(ProcessHandle::destroyForcibly);
    pool.getHikariPoolMXBean().softEvictConnections();
    eventually("the database has come back", () -> hasForgotten(process));
    commit("reset synchronous_commit");
  }

  /** The dead process is listed until memory has been made anew. */
  private boolean hasForgotten(long process) {
    try {
      var listed = "select exists (select from pg_stat_activity where pid = ?)";
      return Boolean.FALSE.equals(jdbc.queryForObject(listed, Boolean.class, process));
    } catch (DataAccessException e) {
      return false;
    }
  }

  /** Of all connections that are opened from now on. */
  private void commit(String how) {
    var alter =
        "do $$ begin execute format('alter database %%I %s', current_database()); end $$"
            .formatted(how);
    jdbc.execute(alter);
    pool.getHikariPoolMXBean().softEvictConnections();
  }
}
