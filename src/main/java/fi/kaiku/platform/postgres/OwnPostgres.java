package fi.kaiku.platform.postgres;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.commons.logging.Log;
import org.apache.commons.logging.LogFactory;
import org.springframework.boot.SpringApplicationShutdownHandlers;

/** One user's hold on Kaiku's own PostgreSQL 18; the last one to let go stops the server. */
public final class OwnPostgres implements AutoCloseable {

  // File locks are per process, so within this one the users of a directory are counted.
  private static final Map<PostgresDirectory, Membership> MEMBERSHIPS = new HashMap<>();

  private static final class Membership {
    final SharedServer server;
    final Runnable forgetExit;
    int users;

    Membership(SharedServer server, Runnable forgetExit) {
      this.server = server;
      this.forgetExit = forgetExit;
    }
  }

  private final PostgresDirectory directory;
  private final SharedServer server;
  private final AtomicBoolean open = new AtomicBoolean(true);

  private OwnPostgres(PostgresDirectory directory, SharedServer server) {
    this.directory = directory;
    this.server = server;
  }

  /**
   * Starts the server of a data directory or joins the one that runs there already, also when
   * another process started it or its starter was killed. Returns when it accepts connections; a
   * first start makes the database. Ends with this process at the latest.
   *
   * @param dataDirectory Kaiku's data directory; made when it is not there
   * @throws DatabaseRefused when there can be no server, with what to do about it
   */
  public static OwnPostgres start(Path dataDirectory, PostgresOptions options) {
    return start(dataDirectory, options, new JvmHooks(), LogFactory.getLog(OwnPostgres.class));
  }

  /**
   * Starts it for a process that has its own order of ending.
   *
   * @param exit runs what it is given when nobody in this process needs the database any more
   */
  static OwnPostgres start(
      Path dataDirectory,
      PostgresOptions options,
      SpringApplicationShutdownHandlers exit,
      Log log) {
    var directory = PostgresDirectory.in(dataDirectory);
    synchronized (MEMBERSHIPS) {
      var membership = MEMBERSHIPS.get(directory);
      if (membership == null) {
        membership = join(directory, options, exit, log);
        MEMBERSHIPS.put(directory, membership);
      } else if (options.durable() && !membership.server.options().durable()) {
        throw new DatabaseRefused(
            "the database of " + dataDirectory + " already runs without fsync in this process",
            "start both with the same options");
      }
      membership.users++;
      return new OwnPostgres(directory, membership.server);
    }
  }

  private static Membership join(
      PostgresDirectory directory,
      PostgresOptions options,
      SpringApplicationShutdownHandlers exit,
      Log log) {
    var server = new SharedServer(directory, options, log);
    Runnable leave = server::leave;
    exit.add(leave);
    return new Membership(server, () -> exit.remove(leave));
  }

  /** Address for JDBC, without user and password; the port stays the same while anyone uses it. */
  public String jdbcUrl() {
    return OwnDatabaseStore.url(server.port(), OwnDatabaseStore.NAME);
  }

  /** The role that owns the database; it may make other databases but is no superuser. */
  public String user() {
    return OwnDatabaseStore.NAME;
  }

  /** The password of the role, made at random on the first start. */
  public String password() {
    return server.password();
  }

  /** Lets go; a second call does nothing. */
  @Override
  public void close() {
    if (!open.getAndSet(false)) {
      return;
    }
    synchronized (MEMBERSHIPS) {
      var membership = MEMBERSHIPS.get(directory);
      if (membership != null && --membership.users == 0) {
        MEMBERSHIPS.remove(directory);
        membership.forgetExit.run();
        membership.server.leave();
      }
    }
  }
}
