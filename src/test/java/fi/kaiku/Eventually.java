package fi.kaiku;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or another system is about to do. */
public final class Eventually {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final long FIRST_PAUSE_NANOS = 1_000_000;
  private static final long LONGEST_PAUSE_NANOS = 50_000_000;

  private Eventually() {}

  /**
   * Returns soon after it is so; fails when it has not become so in a minute. Looks ever less
   * often, as looking takes from those who are waited for.
   */
  public static void eventually(String what, BooleanSupplier isSo) {
    var pause = FIRST_PAUSE_NANOS;
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        fail("never so: " + what);
      }
      LockSupport.parkNanos(pause);
      pause = Math.min(pause * 3 / 2, LONGEST_PAUSE_NANOS);
    }
  }
}
