package fi.kaiku.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.commons.logging.Log;

/** How the server's user gets through the directories above its files, when root starts it. */
record Passage(PostgresDirectory directory, Log log) {

  // May enter and read what others closed, but not write it; the last word makes access() say so.
  private static final List<String> PASS =
      List.of(
          "--inh-caps=-all,+dac_read_search",
          "--ambient-caps=-all,+dac_read_search",
          "--securebits=+no_setuid_fixup");

  /**
   * The user who gets there: as it is, or else with the right to pass closed directories.
   *
   * @throws DatabaseRefused naming the closed directory when root may not hand on that right
   */
  ServerUser of(ServerUser user) {
    if (!user.isAnother()) {
      return user;
    }
    openDataDirectory(user);
    var closed = firstClosedTo(user);
    if (closed.isEmpty()) {
      return user;
    }
    var passing = user.withPrefix(PASS);
    if (!look(passing).equals(new OsCommand.Finished(0, ""))) {
      throw new DatabaseRefused(
          "the directory %s is closed to the user with id %d, who runs PostgreSQL as root may not"
              .formatted(closed.get(), user.uid()),
          "open it with chmod o+x %s, choose another data directory, or start Kaiku as another user"
              .formatted(closed.get()));
    }
    log.warn(
        "%s is closed to the user who runs postgresql; it gets the right to pass and read (%s)"
            .formatted(closed.get(), "better: chmod o+x, or start Kaiku as a user of its own"));
    return passing;
  }

  /**
   * Lets the server's group pass through Kaiku's own data directory when nobody but root may: no
   * other user gains anything, and no group loses anything.
   */
  private void openDataDirectory(ServerUser user) {
    var data = directory.dataDirectory();
    try {
      var permissions = Files.getPosixFilePermissions(data);
      var ownersAlone = PosixFilePermissions.fromString("rwx------").equals(permissions);
      if (ownersAlone && ServerUser.idOf(data, "unix:uid") == ServerUser.ROOT) {
        Files.setAttribute(data, "unix:gid", user.gid());
        permissions.add(PosixFilePermission.GROUP_EXECUTE);
        Files.setPosixFilePermissions(data, permissions);
      }
    } catch (IOException e) {
      log.warn("cannot open " + data + " to the user who runs postgresql");
    }
  }

  private Optional<Path> firstClosedTo(ServerUser user) {
    var answer = look(user);
    if (!answer.succeeded()) {
      throw new DatabaseRefused(
          "cannot run PostgreSQL as the user with id " + user.uid() + ": " + answer.output(),
          "allow root to change the user, or start Kaiku as another user");
    }
    return answer.output().isEmpty() ? Optional.empty() : Optional.of(Path.of(answer.output()));
  }

  /** Asks the system itself, as this user: access lists and capabilities count too. */
  private OsCommand.Finished look(ServerUser user) {
    var way = new ArrayList<String>();
    for (var step = directory.home(); step != null; step = step.getParent()) {
      way.addFirst(step.toString());
    }
    var test = "for d; do test -x \"$d\" || { echo \"$d\"; exit; }; done";
    way.addAll(0, List.of("/bin/sh", "-c", test, "sh"));
    return user.run(way).run();
  }
}
