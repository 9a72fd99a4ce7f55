package fi.kaiku.platform.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import org.apache.commons.logging.Log;
import org.springframework.util.FileSystemUtils;

/** The files of the database itself: made once, on the first start. */
record Cluster(PostgresDirectory directory, Binaries binaries, ServerUser user, Log log) {

  /** Role with all rights, used only to make the role and the database that Kaiku works with. */
  static final String SUPERUSER = "postgres";

  private static final String HALF = PostgresDirectory.MAJOR + ".new-";

  /** Makes the database if there is none; the start lock must be held. */
  void ensure(PostgresOptions options) {
    try {
      if (directory.hasCluster()) {
        requireVersion();
        requirePassword();
      } else {
        create(options);
      }
    } catch (IOException e) {
      throw new DatabaseRefused(
          "cannot make or read the database " + directory.cluster(),
          "100 MB must be free there, and the user who starts Kaiku must be able to write there",
          e);
    }
  }

  private void requireVersion() throws IOException {
    var file = directory.cluster().resolve("PG_VERSION");
    var version = Files.exists(file) ? Files.readString(file).strip() : "none";
    if (!version.equals(PostgresDirectory.MAJOR)) {
      throw new DatabaseRefused(
          directory.cluster() + " is no database of PostgreSQL " + PostgresDirectory.MAJOR,
          "restore it from a backup, or move it away to begin with an empty database");
    }
  }

  private void requirePassword() {
    if (!Files.isReadable(directory.password())) {
      throw new DatabaseRefused(
          "the password of the database is missing or unreadable: " + directory.password(),
          "restore the file from a backup, readable for the user who starts Kaiku");
    }
  }

  private void create(PostgresOptions options) throws IOException {
    removeHalves();
    var password = passwordForNew();
    var half = Files.createTempDirectory(directory.home(), HALF);
    var passwordFile = Files.createTempFile(directory.home(), HALF, ".password");
    try {
      Files.writeString(passwordFile, password);
      user.own(passwordFile);
      user.own(half);
      initdb(half, passwordFile, options);
    } finally {
      Files.deleteIfExists(passwordFile);
    }
    Files.move(half, directory.cluster());
    Binaries.syncDirectory(directory.home());
  }

  private void initdb(Path half, Path passwordFile, PostgresOptions options) {
    var words =
        new ArrayList<>(
            List.of(
                binaries.initdb(),
                "--pgdata=" + half,
                "--username=" + SUPERUSER,
                "--pwfile=" + passwordFile,
                "--auth=scram-sha-256",
                "--encoding=UTF8",
                "--locale-provider=builtin",
                "--builtin-locale=C.UTF-8",
                "--locale=C",
                "--text-search-config=simple",
                "--data-checksums",
                "--no-instructions"));
    if (!options.durable()) {
      words.add("--no-sync");
    }
    var finished = user.run(words).run();
    if (!finished.succeeded()) {
      throw new DatabaseRefused(
          "initdb could not make a database: " + complaint(finished.output()),
          "see to that, or give a database with KAIKU_DATABASE_URL");
    }
  }

  /** The line that names the cause, or else whatever was said last. */
  private static String complaint(String output) {
    var lines = output.lines().toList();
    return lines.stream()
        .filter(line -> line.contains("error:") || line.contains("FATAL:"))
        .findFirst()
        .orElse(lines.isEmpty() ? "no reason given" : lines.getLast());
  }

  /** What a start that was cut short may have left; its initdb may still be writing there. */
  private void removeHalves() {
    try (var halves = Files.newDirectoryStream(directory.home(), HALF + "*")) {
      for (var half : halves) {
        FileSystemUtils.deleteRecursively(half);
      }
    } catch (IOException | DirectoryIteratorException e) {
      log.info("leaves half a database in " + directory.home() + " to a later start");
    }
  }

  private String passwordForNew() throws IOException {
    if (Files.exists(directory.password())) {
      return password();
    }
    var random = new byte[32];
    new SecureRandom().nextBytes(random);
    var password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    var ownersAlone =
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
    var half = Files.createTempFile(directory.home(), "password.", ".new", ownersAlone);
    Files.write(half, password.getBytes(StandardCharsets.US_ASCII));
    Files.move(half, directory.password(), StandardCopyOption.ATOMIC_MOVE);
    return password;
  }

  String password() {
    try {
      return Files.readString(directory.password()).strip();
    } catch (IOException e) {
      throw new DatabaseRefused("cannot read " + directory.password(), "make it readable", e);
    }
  }
}
