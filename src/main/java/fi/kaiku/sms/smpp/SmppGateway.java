package fi.kaiku.sms.smpp;

import fi.kaiku.sms.gateway.GatewayState;
import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.gateway.HandOverOutcome.Postponed;
import fi.kaiku.sms.gateway.Inbound;
import fi.kaiku.sms.gateway.OutgoingMessage;
import fi.kaiku.sms.gateway.SmsGateway;
import fi.kaiku.sms.gateway.Terms;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** An operator over SMPP 3.4: stays bound, and binds again with growing patience. */
final class SmppGateway implements SmsGateway {

  private static final Logger log = LoggerFactory.getLogger(SmppGateway.class);

  private final SmppSettings settings;
  private final SenderAddress sender;
  private final Clock clock;
  private final MeterRegistry meters;
  private final AtomicBoolean opened = new AtomicBoolean();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile @Nullable Binding bound;
  private volatile GatewayState state;

  SmppGateway(SmppSettings settings, String sender, Clock clock, MeterRegistry meters) {
    this.settings = settings;
    this.sender = SenderAddress.of(sender);
    this.clock = clock;
    this.meters = meters;
    this.state = new GatewayState(false, clock.instant());
  }

  @Override
  public void open(Inbound inbound) {
    if (opened.compareAndSet(false, true)) {
      Thread.ofVirtual().name("smpp").start(() -> stayBound(inbound));
    }
  }

  /** Bound is who gets answers: a line may be open and deaf. */
  @Override
  public GatewayState state() {
    var binding = bound;
    return state.bound() && (binding == null || !binding.isAnswering())
        ? new GatewayState(false, clock.instant())
        : state;
  }

  @Override
  public Terms terms() {
    return settings.terms();
  }

  @Override
  public boolean usesOurIds() {
    return false;
  }

  @Override
  public void submit(OutgoingMessage message, Consumer<HandOverOutcome> outcome) {
    var binding = bound;
    if (binding == null) {
      outcome.accept(new Postponed("not-bound"));
      return;
    }
    binding.submit(new Submission(message, sender), outcome);
  }

  @Override
  public void together(Runnable submissions) {
    var binding = bound;
    if (binding == null) {
      submissions.run();
    } else {
      binding.together(submissions);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    var binding = bound;
    if (binding != null) {
      binding.leave();
    }
  }

  private void stayBound(Inbound inbound) {
    var wait = settings.firstReconnect();
    try {
      while (closing.getCount() > 0) {
        if (oneLine(inbound).compareTo(settings.longestReconnect()) > 0) {
          wait = settings.firstReconnect();
        }
        if (closing.await(wait.toMillis(), TimeUnit.MILLISECONDS)) {
          return;
        }
        wait = longer(wait);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Whatever ends a line, the next one is tried. */
  private Duration oneLine(Inbound inbound) throws InterruptedException {
    try {
      return bindUntilTheEnd(inbound);
    } catch (RuntimeException | Error e) {
      log.error("the line to {}:{} ends: {}", settings.host(), settings.port(), e.toString());
      return Duration.ZERO;
    }
  }

  /**
   * Tells how long it was of use: without end when it answered a message. Growing patience is for
   * those who refuse, or end before they have done anything.
   */
  private Duration bindUntilTheEnd(Inbound inbound) throws InterruptedException {
    var began = Long.MAX_VALUE;
    var deliveries = new IncomingPdus(inbound, sender.address(), settings.receiptIds(), meters);
    var binding = new Binding(settings, deliveries);
    try {
      binding.bind();
      began = System.nanoTime();
      bound = binding;
      become(new GatewayState(true, clock.instant()));
      if (closing.getCount() == 0) {
        binding.leave();
      }
      binding.awaitEnd();
    } catch (IOException e) {
      log.warn("cannot bind to {}:{}: {}", settings.host(), settings.port(), e.getMessage());
    } finally {
      bound = null;
      binding.end();
      become(new GatewayState(false, clock.instant()));
    }
    if (binding.hasAnswered()) {
      return ChronoUnit.FOREVER.getDuration();
    }
    return began == Long.MAX_VALUE ? Duration.ZERO : Duration.ofNanos(System.nanoTime() - began);
  }

  private void become(GatewayState next) {
    if (state.bound() != next.bound()) {
      state = next;
      log.info("{}:{} bound: {}", settings.host(), settings.port(), next.bound());
    }
  }

  private Duration longer(Duration wait) {
    var twice = wait.multipliedBy(2);
    return twice.compareTo(settings.longestReconnect()) > 0 ? settings.longestReconnect() : twice;
  }
}
