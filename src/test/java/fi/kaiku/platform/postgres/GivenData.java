package fi.kaiku.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.springframework.util.FileSystemUtils;

/** Data directories for tests; programs and database are made once for all. */
final class GivenData {

  private static final Set<PosixFilePermission> OPEN = PosixFilePermissions.fromString("rwx--x--x");
  private static final Path INITIALISED = initialised();

  private GivenData() {}

  /** A data directory whose database was made and is not running. */
  static Path in(Path parent) throws IOException {
    Files.setPosixFilePermissions(parent, OPEN);
    return under(parent);
  }

  /** The same in a parent directory that stays as closed as it is. */
  static Path under(Path parent) throws IOException {
    return copied(parent, "port", "password", PostgresDirectory.MAJOR);
  }

  /** A data directory without a database, in a new parent directory. */
  static Path emptyIn(Path parent) throws IOException {
    Files.createDirectory(parent);
    return copied(parent);
  }

  private static Path copied(Path parent, String... names) throws IOException {
    var data = parent.resolve("data");
    var from = PostgresDirectory.in(INITIALISED).home();
    var to = PostgresDirectory.in(data).home();
    copy(from, to, "--link", "bin-" + Binaries.VERSION);
    for (var name : names) {
      copy(from, to, "--reflink=auto", name);
    }
    return data;
  }

  /** The programs of all these directories: half of them lay there before they were unpacked. */
  static Binaries unpackedOverHalfOfThem() {
    return new Binaries(programs(INITIALISED));
  }

  private static Path programs(Path data) {
    return PostgresDirectory.in(data).home().resolve("bin-" + Binaries.VERSION);
  }

  private static void copy(Path from, Path to, String how, String name) {
    var source = from.resolve(name).toString();
    assertThat(OsCommand.of("cp", "--archive", how, source, to.toString()).run().succeeded())
        .isTrue();
  }

  private static Path initialised() {
    try {
      var shared = Files.createTempDirectory("kaiku-postgres");
      Files.setPosixFilePermissions(shared, OPEN);
      Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(shared)));
      Files.createDirectories(programs(shared).resolve("bin"));
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
