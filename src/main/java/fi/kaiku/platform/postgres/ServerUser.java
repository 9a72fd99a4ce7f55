package fi.kaiku.platform.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Who the server runs as: PostgreSQL refuses to run as root, so root hands it to somebody else.
 *
 * @param prefix the words before a command that is to run as this user; none when it is Kaiku's own
 */
record ServerUser(int uid, int gid, List<String> prefix) {

  static final int ROOT = 0;

  /** The owner of the cluster, or who will own it. */
  static ServerUser of(PostgresDirectory directory) {
    var me = idOf(Path.of("/proc/self"), "unix:uid");
    if (directory.hasCluster()) {
      return ownerOf(directory.cluster(), me);
    }
    return me == ROOT
        ? unprivileged()
        : new ServerUser(me, idOf(Path.of("/proc/self"), "unix:gid"), List.of());
  }

  private static ServerUser ownerOf(Path cluster, int me) {
    var uid = idOf(cluster, "unix:uid");
    var gid = idOf(cluster, "unix:gid");
    if (uid == ROOT) {
      throw new DatabaseRefused(
          "the database " + cluster + " belongs to root, who may not run PostgreSQL",
          "give it to another user with chown -R");
    }
    if (me != ROOT && me != uid) {
      throw new DatabaseRefused(
          "the database " + cluster + " belongs to the user with id " + uid,
          "start Kaiku as that user or as root");
    }
    return new ServerUser(uid, gid, me == ROOT ? changeTo(uid, gid) : List.of());
  }

  private static ServerUser unprivileged() {
    return Stream.of("postgres", "nobody")
        .flatMap(name -> account(name).stream())
        .findFirst()
        .map(ids -> new ServerUser(ids[0], ids[1], changeTo(ids[0], ids[1])))
        .orElseThrow(
            () ->
                new DatabaseRefused(
                    "PostgreSQL may not run as root, and /etc/passwd has neither postgres nor"
                        + " nobody",
                    "add a user postgres, or start Kaiku as another user"));
  }

  private static Optional<int[]> account(String name) {
    try (var lines = Files.lines(Path.of("/etc/passwd"))) {
      return lines
          .map(line -> line.split(":", -1))
          .filter(fields -> fields.length > 3 && fields[0].equals(name))
          .map(fields -> new int[] {Integer.parseInt(fields[2]), Integer.parseInt(fields[3])})
          .findFirst();
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static List<String> changeTo(int uid, int gid) {
    return OsCommand.find("setpriv")
        .map(setpriv -> List.of(setpriv, "--reuid=" + uid, "--regid=" + gid, "--clear-groups"))
        .orElseThrow(
            () ->
                new DatabaseRefused(
                    "PostgreSQL may not run as root, and setpriv is not here to change the user",
                    "install util-linux, or start Kaiku as another user"));
  }

  static int idOf(Path path, String attribute) {
    try {
      return (Integer) Files.getAttribute(path, attribute);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  OsCommand run(List<String> words) {
    return new OsCommand(words).after(prefix);
  }

  /** Hands over what was made for the server; does nothing when it is Kaiku's own user. */
  void own(Path path) throws IOException {
    if (isAnother()) {
      Files.setAttribute(path, "unix:gid", gid);
      Files.setAttribute(path, "unix:uid", uid);
    }
  }

  /** The same user with more words before its commands. */
  ServerUser withPrefix(List<String> more) {
    return new ServerUser(uid, gid, Stream.concat(prefix.stream(), more.stream()).toList());
  }

  /** Whether it is another one than Kaiku's own. */
  boolean isAnother() {
    return !prefix.isEmpty();
  }
}
