package fi.kaiku.sms.sending;

import fi.kaiku.sms.gateway.GatewayState;
import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.gateway.Inbound;
import fi.kaiku.sms.gateway.OutgoingMessage;
import fi.kaiku.sms.gateway.SmsGateway;
import fi.kaiku.sms.gateway.Terms;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/** Hands on so many messages, and from then on is as mute as a killed process. */
final class MortalGateway implements SmsGateway {

  private final SmsGateway living;
  private final AtomicInteger left;
  private final CountDownLatch death = new CountDownLatch(1);

  MortalGateway(SmsGateway living, int messages) {
    this.living = living;
    this.left = new AtomicInteger(messages);
  }

  boolean isDead() {
    return death.getCount() == 0;
  }

  void awaitDeath() {
    try {
      death.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void open(Inbound inbound) {
    living.open(inbound);
  }

  @Override
  public GatewayState state() {
    return living.state();
  }

  @Override
  public Terms terms() {
    return living.terms();
  }

  @Override
  public boolean usesOurIds() {
    return living.usesOurIds();
  }

  @Override
  public void submit(OutgoingMessage message, Consumer<HandOverOutcome> outcome) {
    if (isDead()) {
      return;
    }
    living.submit(message, what -> tellIfAlive(outcome, what));
    if (left.decrementAndGet() == 0) {
      death.countDown();
    }
  }

  private void tellIfAlive(Consumer<HandOverOutcome> outcome, HandOverOutcome what) {
    if (!isDead()) {
      outcome.accept(what);
    }
  }

  @Override
  public void close() {
    living.close();
  }
}
