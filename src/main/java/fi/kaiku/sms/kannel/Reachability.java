package fi.kaiku.sms.kannel;

import fi.kaiku.sms.gateway.GatewayState;
import fi.kaiku.sms.gateway.Wire;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whether somebody listens at an address; knocks again and again while nobody does. */
final class Reachability {

  private static final Logger log = LoggerFactory.getLogger(Reachability.class);
  private static final Duration FIRST_PAUSE = Duration.ofMillis(250);
  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);

  private final Wire wire;
  private final Clock clock;
  private final AtomicBoolean watching = new AtomicBoolean();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile GatewayState state;

  Reachability(Wire wire, Clock clock) {
    this.wire = wire;
    this.clock = clock;
    this.state = new GatewayState(false, clock.instant());
  }

  GatewayState state() {
    return state;
  }

  /** Begins to knock, unless somebody does. */
  void watch() {
    if (watching.compareAndSet(false, true)) {
      Thread.ofVirtual().name("kannel").start(this::knockUntilOpen);
    }
  }

  void lost() {
    become(new GatewayState(false, clock.instant()));
    watch();
  }

  void close() {
    closing.countDown();
  }

  private void knockUntilOpen() {
    var pause = FIRST_PAUSE;
    try {
      while (!somebodyListens() && !closing.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
        pause = pause.multipliedBy(2);
        pause = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
      }
      if (closing.getCount() > 0) {
        watching.set(false);
        become(new GatewayState(true, clock.instant()));
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean somebodyListens() {
    try (var _ = wire.open()) {
      return true;
    } catch (IOException e) {
      log.warn("cannot reach {}:{}: {}", wire.host(), wire.port(), e.getMessage());
      return false;
    }
  }

  private void become(GatewayState next) {
    if (state.bound() != next.bound()) {
      state = next;
      log.info("{}:{} reachable: {}", wire.host(), wire.port(), next.bound());
    }
  }
}
