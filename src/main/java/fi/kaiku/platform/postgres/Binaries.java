package fi.kaiku.platform.postgres;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;
import org.springframework.util.FileSystemUtils;

/** PostgreSQL's programs, unpacked once from the archive on the class path. */
record Binaries(Path root) {

  /** The version of the archive, as the build file names it. */
  static final String VERSION = "18.6.0";

  String initdb() {
    return root.resolve("bin/initdb").toString();
  }

  String postgres() {
    return root.resolve("bin/postgres").toString();
  }

  String pgCtl() {
    return root.resolve("bin/pg_ctl").toString();
  }

  /** Unpacks the archive unless this very archive has been; the start lock must be held. */
  static Binaries in(PostgresDirectory directory) {
    var root = directory.home().resolve("bin-" + VERSION);
    try {
      var archive = archive();
      var wanted = mark(archive);
      if (!wanted.equals(markOf(root))) {
        unpack(archive, wanted, root);
      }
      return new Binaries(root);
    } catch (IOException e) {
      throw new DatabaseRefused(
          "cannot unpack PostgreSQL into " + root,
          "100 MB must be free there, and the user who starts Kaiku must be able to write there",
          e);
    }
  }

  private static URL archive() {
    var machine = System.getProperty("os.arch", "");
    var name =
        switch (machine) {
          case "amd64" -> "x86_64";
          case "aarch64" -> "arm_64";
          default -> machine;
        };
    return Optional.ofNullable(Binaries.class.getResource("/postgres-linux-" + name + ".txz"))
        .orElseThrow(
            () ->
                new DatabaseRefused(
                    "no PostgreSQL comes with Kaiku for a machine of kind " + machine,
                    "give a database with KAIKU_DATABASE_URL"));
  }

  private static String mark(URL archive) throws IOException {
    var connection = archive.openConnection();
    connection.setUseCaches(false);
    try (var in = connection.getInputStream()) {
      return VERSION
          + " from "
          + connection.getContentLengthLong()
          + " bytes"
          + (in.available() < 0 ? "?" : "");
    }
  }

  private static String markOf(Path root) throws IOException {
    var marker = root.resolve("unpacked");
    return Files.exists(marker) ? Files.readString(marker) : "";
  }

  /** Unpacks beside and renames at the end, so that a crash never leaves half of it in place. */
  private static void unpack(URL archive, String mark, Path root) throws IOException {
    var half = root.resolveSibling(root.getFileName() + ".new");
    FileSystemUtils.deleteRecursively(half);
    try (var tar = new TarArchiveInputStream(uncompressed(archive))) {
      makeDirectory(half);
      for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(entry, tar, half);
      }
    }
    Files.writeString(half.resolve("unpacked"), mark);
    OsCommand.find("sync").ifPresent(sync -> OsCommand.of(sync, "-f", half.toString()).run());
    FileSystemUtils.deleteRecursively(root);
    Files.move(half, root);
    syncDirectory(root.resolveSibling("."));
  }

  private static InputStream uncompressed(URL archive) throws IOException {
    return new XZCompressorInputStream(new BufferedInputStream(archive.openStream(), 1 << 16));
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path half)
      throws IOException {
    var target = half.resolve(entry.getName()).normalize();
    if (!target.startsWith(half)) {
      throw new IOException("the archive leaves its directory");
    }
    makeDirectory(entry.isDirectory() ? target : target.resolveSibling("."));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
    } else if (!entry.isDirectory()) {
      Files.copy(content, target);
      // Written out rather than left to the umask: the server may run as another user.
      var mode = (entry.getMode() & 0100) == 0 ? "rw-r--r--" : "rwxr-xr-x";
      Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(mode));
    }
  }

  private static void makeDirectory(Path wanted) throws IOException {
    var directory = wanted.normalize();
    if (Files.notExists(directory)) {
      makeDirectory(directory.resolveSibling("."));
      Files.createDirectory(directory);
      Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
  }

  /** Makes a rename in this directory last through a power cut. */
  static void syncDirectory(Path directory) throws IOException {
    try (var channel = FileChannel.open(directory, StandardOpenOption.READ)) {
      channel.force(true);
    }
  }
}
