package fi.kaiku.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HexFormat;
import java.util.Objects;
import java.util.zip.CRC32;

/**
 * Where the server keeps its things below Kaiku's data directory.
 *
 * @param home absolute, without symbolic links, so that one directory has one name
 */
record PostgresDirectory(Path home) {

  static final String MAJOR = "18";

  static PostgresDirectory in(Path dataDirectory) {
    var wanted = dataDirectory.toAbsolutePath().normalize();
    try {
      Files.createDirectories(wanted);
      var home = wanted.toRealPath().resolve("postgres");
      if (Files.notExists(home)) {
        Files.createDirectory(home);
        // Others may pass through, not look: the server may run as another user.
        Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx--x--x"));
      }
      var directory = new PostgresDirectory(home.toRealPath());
      directory.requireWritable();
      return directory;
    } catch (IOException e) {
      throw unwritable(wanted, e);
    }
  }

  private void requireWritable() throws IOException {
    if (!Files.isWritable(home)) {
      throw new IOException("not writable");
    }
  }

  private static DatabaseRefused unwritable(Path directory, IOException cause) {
    return new DatabaseRefused(
        "cannot write to the data directory " + directory,
        "make it writable for the user who starts Kaiku, name another one with --data or"
            + " KAIKU_DATA, or give a database with KAIKU_DATABASE_URL",
        cause);
  }

  Path dataDirectory() {
    return Objects.requireNonNull(home.getParent());
  }

  Path cluster() {
    return home.resolve(MAJOR);
  }

  boolean hasCluster() {
    return Files.isDirectory(cluster());
  }

  Path postmasterPid() {
    return cluster().resolve("postmaster.pid");
  }

  Path password() {
    return home.resolve("password");
  }

  Path port() {
    return home.resolve("port");
  }

  Path log() {
    return home.resolve("postgresql.log");
  }

  /** Held while somebody starts or stops the server. */
  Path startLock() {
    return home.resolve("start.lock");
  }

  /** Held, shared, by every Kaiku process that uses the server. */
  Path usersLock() {
    return home.resolve("users.lock");
  }

  /** Held by the server itself and by each of its processes, across containers too. */
  Path serverLock() {
    return home.resolve("server.lock");
  }

  /** Stands in the title of every process of this server, so that they can be told from others. */
  String clusterName() {
    var hash = new CRC32();
    hash.update(cluster().toString().getBytes(StandardCharsets.UTF_8));
    return "kaiku_" + HexFormat.of().toHexDigits((int) hash.getValue());
  }
}
