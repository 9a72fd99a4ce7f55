package fi.kaiku.platform.postgres;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.apache.commons.logging.Log;

/** The one server of a directory: found or started, and stopped, always under the start lock. */
final class Server {

  private static final Duration RECOVERY = Duration.ofSeconds(60);
  private static final Duration CONFLICT = Duration.ofSeconds(15);
  private static final Duration WORTH_A_WORD = Duration.ofSeconds(2);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(10);
  private static final Duration TRY_AGAIN = Duration.ofMillis(100);
  private static final long LOG_LIMIT_BYTES = 10 * 1024 * 1024;

  private final PostgresDirectory directory;
  private final Binaries binaries;
  private final ServerUser user;
  private final PostgresOptions options;
  private final Log log;

  Server(
      PostgresDirectory directory,
      Binaries binaries,
      ServerUser user,
      PostgresOptions options,
      Log log) {
    this.directory = directory;
    this.binaries = binaries;
    this.user = user;
    this.options = options;
    this.log = log;
  }

  /** The living server that accepts connections: the one that is there, or a new one. */
  Postmaster ensure(PortChoice choice) {
    stopUnfit(choice);
    var patience = Deadline.in(CONFLICT);
    var found = awaitReady(() -> false);
    found.ifPresent(server -> log.info("uses the running postgresql, process " + server.pid()));
    while (found.isEmpty()) {
      found = launch(choice, patience);
    }
    PortChoice.remember(directory, found.get().port());
    return found.get();
  }

  private void stopUnfit(PortChoice choice) {
    var living = Postmaster.of(directory);
    if (living.isEmpty()) {
      return;
    }
    var risky = options.durable() && !living.get().durable();
    if (risky && choice == PortChoice.SAME) {
      throw new DatabaseRefused(
          "another process runs the database of " + directory.dataDirectory() + " without fsync",
          "end that one first, or start with kaiku.postgres.durable=false too");
    }
    if (risky || living.get().stopping()) {
      stop();
    }
  }

  private Optional<Postmaster> launch(PortChoice choice, Deadline patience) {
    endLeftBehind();
    rotateLog();
    var writtenBefore = ServerLog.length(directory);
    var command = new ServerCommand(directory, binaries, user);
    var process = command.on(choice.in(directory), options).spawn(directory.log());
    var ready = awaitReady(process::isAlive);
    if (ready.isPresent()) {
      log.info("started postgresql " + Binaries.VERSION + ", process " + ready.get().pid());
    } else {
      refuseUnlessItPasses(
          process.exitValue(), ServerLog.since(directory, writtenBefore), patience);
      Deadline.pause(TRY_AGAIN);
    }
    return ready;
  }

  private void refuseUnlessItPasses(int exit, ServerLog words, Deadline patience) {
    var taken = exit == ServerCommand.DIRECTORY_TAKEN;
    if ((taken || words.tellOfConflict()) && !patience.passed()) {
      return;
    }
    if (taken) {
      throw new DatabaseRefused(
          "another PostgreSQL, perhaps in another container, has " + directory.cluster() + " open",
          "end the other Kaiku first");
    }
    throw new DatabaseRefused(
        "PostgreSQL did not start: " + words.reason().orElse("exit code " + exit),
        "see to that; more may stand in " + directory.log());
  }

  /**
   * Waits until the server accepts connections; after a crash it first replays its log.
   *
   * @param coming whether a server that shows no sign of life yet may still appear
   * @return nothing when there is no server and none is coming
   */
  private Optional<Postmaster> awaitReady(BooleanSupplier coming) {
    var deadline = Deadline.in(RECOVERY);
    var silence = Optional.of(Deadline.in(WORTH_A_WORD));
    while (true) {
      // Asked first: a server that ends between the two questions must not be waited for.
      var mayCome = coming.getAsBoolean();
      var living = Postmaster.of(directory);
      if (living.filter(Postmaster::ready).isPresent() || (living.isEmpty() && !mayCome)) {
        return living;
      }
      if (deadline.passed()) {
        throw new DatabaseRefused(
            "PostgreSQL is still recovering after " + RECOVERY.toSeconds() + " s",
            "it goes on: start Kaiku again in a while; see " + directory.log());
      }
      if (silence.filter(Deadline::passed).isPresent()) {
        log.info("waits for postgresql, which recovers, up to " + RECOVERY.toSeconds() + " s");
        silence = Optional.empty();
      }
      Deadline.pause(LOOK_AGAIN);
    }
  }

  /** Ends what a killed postmaster left: it keeps the next one from starting. */
  private void endLeftBehind() {
    var left = Postmaster.leftBehind(directory);
    if (!left.isEmpty()) {
      log.info("ends " + left.size() + " processes that a killed postgresql left");
      left.forEach(ProcessHandle::destroyForcibly);
    }
  }

  private void rotateLog() {
    try {
      if (ServerLog.length(directory) > LOG_LIMIT_BYTES) {
        var older = directory.log().resolveSibling(directory.log().getFileName() + ".1");
        Files.move(directory.log(), older, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      log.warn("cannot rotate " + directory.log());
    }
  }

  /** Ends the server in order; open transactions are rolled back. */
  void stop() {
    if (Postmaster.of(directory).isPresent() && !stopped("fast")) {
      log.warn("postgresql did not stop in time; stops it at once, the next start recovers");
      stopped("immediate");
    }
  }

  private boolean stopped(String mode) {
    var cluster = directory.cluster().toString();
    var words = List.of(binaries.pgCtl(), "stop", "-D", cluster, "-m", mode, "-w", "-t", "30");
    return user.run(words).run().succeeded();
  }
}
