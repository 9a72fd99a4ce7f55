package fi.kaiku.people;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;

/**
 * Does the work of passwords, only so much at once and on threads of its own. One check keeps a
 * processor busy for a third of a second: on the threads that carry requests a few dozen of them
 * would let nobody else through.
 */
@Component
public class PasswordWork implements DisposableBean {

  private final Semaphore turns;
  private final Duration patience;
  private final ExecutorService threads;

  PasswordWork(PeopleSettings settings) {
    this.turns = new Semaphore(settings.passwordsAtOnce(), true);
    this.patience = settings.passwordWait();
    var quiet = Thread.ofPlatform().name("passwords-", 0).daemon();
    this.threads = Executors.newFixedThreadPool(settings.passwordsAtOnce(), quiet.factory());
  }

  /**
   * Waits for a turn, whoever came first first. To be given back.
   *
   * @throws TooBusy when none comes in time
   */
  public Turn turn() {
    try {
      if (turns.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS)) {
        return new Turn();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    throw new TooBusy();
  }

  @Override
  public void destroy() {
    threads.shutdownNow();
  }

  /** Whoever holds one may have passwords worked on. */
  public final class Turn implements AutoCloseable {

    <T> T work(Supplier<T> work) {
      try {
        return threads.submit(work::get).get();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new TooBusy();
      } catch (ExecutionException e) {
        throw new IllegalStateException("a password could not be worked on", e.getCause());
      }
    }

    @Override
    public void close() {
      turns.release();
    }
  }
}
