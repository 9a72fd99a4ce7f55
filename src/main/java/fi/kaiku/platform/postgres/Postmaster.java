package fi.kaiku.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The first process of a living server, as it describes itself in its postmaster.pid.
 *
 * @see <a href="https://www.postgresql.org/docs/18/storage-file-layout.html">File layout</a>
 */
record Postmaster(long pid, int port, String status, boolean durable) {

  private static final int LINE_OF_PID = 0;
  private static final int LINE_OF_PORT = 3;
  private static final int LINE_OF_STATUS = 7;

  /** The living server of this directory; a file that names any other process counts as none. */
  static Optional<Postmaster> of(PostgresDirectory directory) {
    try {
      if (Files.notExists(directory.postmasterPid())) {
        return Optional.empty();
      }
      var lines = Files.readString(directory.postmasterPid()).lines().toList();
      if (lines.size() <= LINE_OF_PORT) {
        return Optional.empty();
      }
      var pid = Long.parseLong(lines.get(LINE_OF_PID).strip());
      var words = wordsOf(pid);
      return isServer(words, pid, directory.cluster())
          ? Optional.of(described(pid, lines, words))
          : Optional.empty();
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static Postmaster described(long pid, List<String> lines, List<String> words) {
    var status = lines.size() > LINE_OF_STATUS ? lines.get(LINE_OF_STATUS).strip() : "starting";
    var port = Integer.parseInt(lines.get(LINE_OF_PORT).strip());
    return new Postmaster(pid, port, status, !words.contains("fsync=off"));
  }

  boolean ready() {
    return status.equals("ready");
  }

  boolean stopping() {
    return status.equals("stopping");
  }

  /** Whether this process still lives; the number alone may be somebody else's by now. */
  boolean lives(PostgresDirectory directory) {
    return isServer(wordsOf(pid), pid, directory.cluster());
  }

  private static boolean isServer(List<String> words, long pid, Path cluster) {
    return !words.isEmpty()
        && words.getFirst().endsWith("postgres")
        && (words.contains(cluster.toString()) || worksIn(pid, cluster));
  }

  /** Catches a server that somebody started by hand; readable only for the same user. */
  private static boolean worksIn(long pid, Path cluster) {
    try {
      return Files.readSymbolicLink(Path.of("/proc", Long.toString(pid), "cwd")).equals(cluster);
    } catch (IOException e) {
      return false;
    }
  }

  /** The command line of a process; empty when it is gone, also when only its number is left. */
  private static List<String> wordsOf(long pid) {
    try {
      var line = Files.readAllBytes(Path.of("/proc", Long.toString(pid), "cmdline"));
      return Stream.of(new String(line, StandardCharsets.UTF_8).split("\0", -1))
          .filter(word -> !word.isEmpty())
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** Processes of this directory's server that outlived a killed postmaster. */
  static List<ProcessHandle> leftBehind(PostgresDirectory directory) {
    var title = "postgres: " + directory.clusterName() + ":";
    return ProcessHandle.allProcesses()
        .filter(process -> wordsOf(process.pid()).stream().findFirst().orElse("").startsWith(title))
        .toList();
  }
}
