package fi.kaiku;

import static org.assertj.core.api.Assertions.fail;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waits for what another thread or another system is about to do. */
public final class Eventually {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private Eventually() {}

  /** Returns as soon as it is so; fails when it has not become so in a minute. */
  public static void eventually(String what, BooleanSupplier isSo) {
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!isSo.getAsBoolean()) {
      if (System.nanoTime() > deadline) {
        fail("never so: " + what);
      }
      LockSupport.parkNanos(2_000_000);
    }
  }
}
