package fi.kaiku.platform.postgres;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The words that start the server, with every setting that Kaiku cares about. */
record ServerCommand(PostgresDirectory directory, Binaries binaries, ServerUser user) {

  /** Exit code by which the lock says that another server has the directory. */
  static final int DIRECTORY_TAKEN = 99;

  private static final Map<String, String> SETTINGS =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("password_encryption", "scram-sha-256"),
          Map.entry("max_connections", "150"),
          Map.entry("shared_buffers", "256MB"),
          Map.entry("effective_cache_size", "1GB"),
          Map.entry("work_mem", "16MB"),
          Map.entry("maintenance_work_mem", "128MB"),
          Map.entry("random_page_cost", "1.1"),
          Map.entry("jit", "off"),
          Map.entry("wal_compression", "on"),
          // Little enough to be replayed within seconds after a crash.
          Map.entry("max_wal_size", "1GB"),
          Map.entry("timezone", "UTC"),
          Map.entry("idle_in_transaction_session_timeout", "5min"),
          Map.entry("client_connection_check_interval", "10s"),
          // Commit times could pair an invitation with its answer.
          Map.entry("track_commit_timestamp", "off"),
          // The server's log tells of the server, never of statements, values or rows.
          Map.entry("logging_collector", "off"),
          Map.entry("log_timezone", "UTC"),
          Map.entry("log_min_messages", "log"),
          Map.entry("log_error_verbosity", "terse"),
          Map.entry("log_statement", "none"),
          Map.entry("log_min_error_statement", "panic"),
          Map.entry("log_min_duration_statement", "-1"),
          Map.entry("log_parameter_max_length", "0"),
          Map.entry("log_parameter_max_length_on_error", "0"),
          Map.entry("log_checkpoints", "off"));

  /** The whole line: own session, own lock, own user, server. */
  OsCommand on(int port, PostgresOptions options) {
    var words = new ArrayList<>(List.of(binaries.postgres(), "-D", directory.cluster().toString()));
    var settings = new TreeMap<>(SETTINGS);
    settings.put("port", Integer.toString(port));
    settings.put("cluster_name", directory.clusterName());
    var durable = options.durable() ? "on" : "off";
    settings.put("fsync", durable);
    settings.put("full_page_writes", durable);
    settings.put("synchronous_commit", durable);
    settings.forEach((name, value) -> words.addAll(List.of("-c", name + "=" + value)));
    return user.run(words).after(alone()).after(inOwnSession());
  }

  /** Ctrl-C at Kaiku's terminal must not reach the server before Kaiku has finished its work. */
  private static List<String> inOwnSession() {
    return OsCommand.find("setsid").map(List::of).orElse(List.of());
  }

  /**
   * The server's processes inherit the lock and hold it until the last of them is gone. Only under
   * it is an old postmaster.pid removed, so a server in another container, whose process numbers
   * mean nothing here, cannot lose its own.
   */
  private List<String> alone() {
    var words = new ArrayList<String>();
    OsCommand.find("flock")
        .ifPresent(
            flock ->
                words.addAll(
                    List.of(
                        flock,
                        "--nonblock",
                        "--no-fork",
                        "--conflict-exit-code",
                        Integer.toString(DIRECTORY_TAKEN),
                        directory.serverLock().toString())));
    words.addAll(
        List.of(
            "/bin/sh", "-c", "rm -f -- \"$0\"; exec \"$@\"", directory.postmasterPid().toString()));
    return words;
  }
}
