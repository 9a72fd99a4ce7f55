package fi.kaiku.bench;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Messages as the operator sees them, from the first submission to the last receipt that was taken.
 * Kaiku takes a receipt once it has committed it, so nobody needs to count rows meanwhile.
 */
final class Round {

  private static final long NOT_YET = Long.MIN_VALUE;

  private final int messages;
  private final AtomicLong begun = new AtomicLong(NOT_YET);
  private final AtomicInteger submitted = new AtomicInteger();
  private final AtomicInteger taken = new AtomicInteger();
  private final CountDownLatch done = new CountDownLatch(1);
  private volatile long ended;

  Round(int messages) {
    this.messages = messages;
  }

  void submitted() {
    begun.compareAndSet(NOT_YET, System.nanoTime());
    submitted.incrementAndGet();
  }

  void taken() {
    if (taken.incrementAndGet() == messages) {
      ended = System.nanoTime();
      done.countDown();
    }
  }

  /** Waits for the last receipt; messages a second. */
  double rate(Duration patience) throws InterruptedException {
    if (!done.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
      throw new IllegalStateException(
          "%d of %d submitted, %d receipts taken".formatted(submitted.get(), messages, taken.get()));
    }
    return messages / ((ended - begun.get()) / 1e9);
  }
}
