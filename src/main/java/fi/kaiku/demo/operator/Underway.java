package fi.kaiku.demo.operator;

import java.time.Duration;

/** Counts what has begun and not yet ended, and lets others wait for the end. */
final class Underway {

  private int count;

  synchronized void begin() {
    count++;
  }

  synchronized void end() {
    count--;
    notifyAll();
  }

  /**
   * Waits until nothing is under way.
   *
   * @return whether that came about in time
   */
  synchronized boolean awaitNone(Duration patience) {
    var deadline = System.nanoTime() + patience.toNanos();
    while (count > 0) {
      var left = Duration.ofNanos(deadline - System.nanoTime());
      if (!left.isPositive()) {
        return false;
      }
      try {
        wait(left.toMillis() + 1);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return false;
      }
    }
    return true;
  }
}
