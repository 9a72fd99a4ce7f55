package fi.kaiku.sms.sending;

import fi.kaiku.platform.Job;
import fi.kaiku.sms.gateway.SmsGateway;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Sends what may leave, on every node at once. Between its runs whatever comes from the operator is
 * stored as it comes.
 */
@Component
public class SendJob implements Job {

  private static final Logger log = LoggerFactory.getLogger(SendJob.class);
  private static final Duration PAUSE = Duration.ofMillis(250);
  private static final Duration HOUSEKEEPING = Duration.ofSeconds(2);
  private static final Duration FAREWELL = Duration.ofSeconds(5);

  private final SmsGateway gateway;
  private final Inbox inbox = new Inbox(this::somethingCame);
  private final HandOver handOver;
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private final AtomicBoolean clerkCalled = new AtomicBoolean();
  private volatile boolean running;
  private volatile boolean closing;

  SendJob(SmsGateway gateway, HandOver.Desk desk) {
    this.gateway = gateway;
    this.handOver = new HandOver("node-" + UUID.randomUUID(), gateway, inbox, desk);
  }

  @Override
  public String name() {
    return "send";
  }

  @Override
  public Pace pace() {
    return new Pace.OnEachNode(PAUSE);
  }

  /** Sends all that may leave now; returns when nothing is left to do or to wait for. */
  @Override
  public void run() {
    oneAtATime.lock();
    running = true;
    try {
      gateway.open(inbox);
      takeTurns();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      running = false;
      oneAtATime.unlock();
    }
    if (!inbox.isEmpty()) {
      somethingCame();
    }
  }

  private void takeTurns() throws InterruptedException {
    long keptHouseAt;
    do {
      handOver.lookAgain();
      keptHouseAt = System.nanoTime();
      while (!closing && System.nanoTime() - keptHouseAt < HOUSEKEEPING.toNanos()) {
        if (!handOver.turn()) {
          return;
        }
      }
    } while (!closing);
  }

  /** Calls somebody to store it, unless somebody is at it. */
  private void somethingCame() {
    if (!running && clerkCalled.compareAndSet(false, true)) {
      Thread.startVirtualThread(this::storeWhatCame);
    }
  }

  private void storeWhatCame() {
    oneAtATime.lock();
    try {
      clerkCalled.set(false);
      handOver.storeOnly(Duration.ZERO);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.warn("cannot store what came from the operator, will try again: {}", e.toString());
    } finally {
      oneAtATime.unlock();
    }
  }

  /** Hands nothing more over, waits a little for answers, stores them, and says goodbye. */
  @PreDestroy
  void close() {
    closing = true;
    oneAtATime.lock();
    try {
      var deadline = System.nanoTime() + FAREWELL.toNanos();
      while (handOver.storeOnly(Duration.ofMillis(50)) && System.nanoTime() < deadline) {
        Thread.onSpinWait();
      }
      gateway.close();
      handOver.storeOnly(Duration.ofMillis(50));
      handOver.leave();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException e) {
      log.warn("could not take leave in order: {}", e.toString());
    } finally {
      oneAtATime.unlock();
    }
  }
}
