package fi.kaiku.platform.postgres;

import java.io.IOException;
import java.nio.channels.FileLock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.commons.logging.Log;

/** The server of a directory as this process shares it with others, and the guard over it. */
final class SharedServer {

  private static final Duration GLANCE = Duration.ofMillis(200);
  private static final Duration SHORTEST_REST = Duration.ofSeconds(1);
  private static final Duration LONGEST_REST = Duration.ofSeconds(10);

  private final PostgresDirectory directory;
  private final PostgresOptions options;
  private final Log log;
  private final String password;
  private final Server server;
  private final FileMutex users;
  private final FileLock membership;
  private final CountDownLatch left = new CountDownLatch(1);
  private volatile Postmaster postmaster;
  private String complaint = "";

  /** Finds or starts the server and joins its users. */
  SharedServer(PostgresDirectory directory, PostgresOptions options, Log log) {
    this.directory = directory;
    this.options = options;
    this.log = log;
    try (var starting = FileMutex.taken(directory.startLock())) {
      var user = new Passage(directory, log).of(ServerUser.of(directory));
      var binaries = Binaries.in(directory);
      var cluster = new Cluster(directory, binaries, user, log);
      cluster.ensure(options);
      password = cluster.password();
      server = new Server(directory, binaries, user, options, log);
      users = FileMutex.on(directory.usersLock());
      postmaster = signedIn();
      membership = users.share();
    }
    Thread.ofPlatform().daemon().name("postgresql-guard").start(this::guard);
  }

  /** Leaves no server behind that nobody could sign in to, and no file open that holds a lock. */
  private Postmaster signedIn() {
    var alone = users.isMineAlone();
    try {
      var running = server.ensure(alone ? PortChoice.FREE : PortChoice.SAME);
      new OwnDatabaseStore(running.port(), password).ensure();
      return running;
    } catch (RuntimeException e) {
      if (alone && Postmaster.of(directory).filter(Postmaster::ready).isPresent()) {
        server.stop();
      }
      users.close();
      throw e;
    }
  }

  PostgresOptions options() {
    return options;
  }

  String password() {
    return password;
  }

  int port() {
    return postmaster.port();
  }

  /** Leaves; whoever is the last one out stops the server. */
  synchronized void leave() {
    left.countDown();
    try (var stopping = FileMutex.taken(directory.startLock());
        users) {
      membership.release();
      if (users.isMineAlone()) {
        server.stop();
      }
    } catch (IOException e) {
      throw new DatabaseRefused("cannot leave " + directory.usersLock(), "see the cause", e);
    }
  }

  /** Brings the server back when it dies, until this process leaves. */
  private void guard() {
    var rest = SHORTEST_REST;
    var pause = GLANCE;
    while (!leftWithin(pause)) {
      if (postmaster.lives(directory)) {
        rest = SHORTEST_REST;
        pause = GLANCE;
      } else if (revived()) {
        pause = GLANCE;
      } else {
        pause = rest;
        rest =
            rest.multipliedBy(2).compareTo(LONGEST_REST) < 0 ? rest.multipliedBy(2) : LONGEST_REST;
      }
    }
  }

  private boolean leftWithin(Duration time) {
    try {
      return left.await(time.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  private synchronized boolean revived() {
    if (left.getCount() == 0) {
      return true;
    }
    if (complaint.isEmpty()) {
      log.warn("postgresql is gone; brings it back");
    }
    try (var starting = FileMutex.taken(directory.startLock())) {
      postmaster = server.ensure(PortChoice.SAME);
      complaint = "";
      return true;
    } catch (RuntimeException e) {
      if (!String.valueOf(e.getMessage()).equals(complaint)) {
        complaint = String.valueOf(e.getMessage());
        log.error("postgresql does not come back; goes on trying: " + complaint);
      }
      return false;
    }
  }
}
