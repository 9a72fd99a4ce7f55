package fi.kaiku.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.springframework.util.FileSystemUtils;

/** Data directories for tests; programs and database are made once for all. */
final class GivenData {

  private static final Path INITIALISED = initialised();

  private GivenData() {}

  /** A data directory whose database was made and is not running. */
  static Path in(Path parent) throws IOException {
    return copied(parent, "port", "password", PostgresDirectory.MAJOR);
  }

  /** A data directory without a database, in a new parent directory. */
  static Path emptyIn(Path parent) throws IOException {
    return copied(Files.createDirectory(parent));
  }

  private static Path copied(Path parent, String... names) throws IOException {
    var data = parent.resolve("data");
    Files.setPosixFilePermissions(parent, PosixFilePermissions.fromString("rwx--x--x"));
    var from = PostgresDirectory.in(INITIALISED).home();
    var to = PostgresDirectory.in(data).home();
    var programs = "bin-" + Binaries.VERSION;
    Files.createSymbolicLink(to.resolve(programs), from.resolve(programs));
    for (var name : names) {
      var source = from.resolve(name).toString();
      assertThat(OsCommand.of("cp", "-a", source, to.toString()).run().succeeded()).isTrue();
    }
    return data;
  }

  private static Path initialised() {
    try {
      var shared = Files.createTempDirectory("kaiku-postgres");
      Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rwx--x--x"));
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(shared)));
      OwnPostgres.start(shared, PostgresOptions.fast()).close();
      return shared;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void delete(Path directory) {
    try {
      FileSystemUtils.deleteRecursively(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
