package fi.kaiku.platform.postgres;

import java.time.Duration;

/** A point of time after which waiting for another process is given up. */
record Deadline(long nanos) {

  static Deadline in(Duration time) {
    return new Deadline(System.nanoTime() + time.toNanos());
  }

  boolean passed() {
    return System.nanoTime() - nanos >= 0;
  }

  /** Waits a little before the next look. */
  static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new DatabaseRefused("interrupted while waiting for PostgreSQL", "start again", e);
    }
  }
}
