package fi.kaiku.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.awaitility.Awaitility;

/** Looks at the servers of a data directory from outside, and talks to them. */
final class Servers {

  private static final Duration PROMISED = Duration.ofSeconds(10);

  private Servers() {}

  /** The living servers of a directory, seen in the table of processes. */
  static List<Long> on(Path data) {
    var cluster = PostgresDirectory.in(data).cluster().toString();
    return ProcessHandle.allProcesses()
        .map(ProcessHandle::pid)
        .filter(pid -> isServer(commandLine(pid), cluster))
        .toList();
  }

  static long theOneOn(Path data) {
    assertThat(on(data)).hasSize(1);
    return on(data).getFirst();
  }

  // A fork that has not taken its own title yet looks like its parent, hence the check of options.
  private static boolean isServer(String[] words, String cluster) {
    return words.length > 2
        && words[0].endsWith("/bin/postgres")
        && words[1].equals("-D")
        && words[2].equals(cluster);
  }

  private static String[] commandLine(long pid) {
    try {
      var bytes = Files.readAllBytes(Path.of("/proc/" + pid + "/cmdline"));
      return new String(bytes, StandardCharsets.UTF_8).split("\0", -1);
    } catch (IOException e) {
      return new String[0];
    }
  }

  /** As {@code kill -9} of the server's first process. */
  static void kill(long pid) {
    ProcessHandle.of(pid).ifPresent(ProcessHandle::destroyForcibly);
  }

  /** Waits as long as an outage may last. */
  static void soon(Callable<Boolean> comesTrue) {
    Awaitility.await().atMost(PROMISED).pollInterval(Duration.ofMillis(50)).until(comesTrue);
  }

  static Connection connect(OwnPostgres postgres) throws SQLException {
    return DriverManager.getConnection(postgres.jdbcUrl(), postgres.user(), postgres.password());
  }

  static void execute(OwnPostgres postgres, String sql) throws SQLException {
    try (var connection = connect(postgres);
        var statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  static String read(OwnPostgres postgres, String sql) throws SQLException {
    try (var connection = connect(postgres);
        var statement = connection.createStatement();
        var rows = statement.executeQuery(sql)) {
      rows.next();
      return rows.getString(1);
    }
  }

  static boolean answers(OwnPostgres postgres) {
    try (var connection = connect(postgres)) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }
}
