package fi.kaiku.sms.smpp;

import fi.kaiku.sms.Outcome;
import fi.kaiku.sms.Outcome.Lost;
import java.io.IOException;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jsmpp.DefaultPDUReader;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;

/** One connection to the operator, from bind to its end. */
final class Binding extends SMPPSession {

  private static final int DELIVERIES_IN_HAND = 10_000;

  private final SmppSettings settings;
  private final Set<Pending> pending = ConcurrentHashMap.newKeySet();
  private final CountDownLatch ended = new CountDownLatch(1);

  Binding(SmppSettings settings, LateAcknowledgement sender) {
    super(sender, new DefaultPDUReader(), new Line(settings));
    this.settings = settings;
    setEnquireLinkTimer(Math.toIntExact(settings.enquireLink().toMillis()));
    setTransactionTimer(settings.linkTimeout().toMillis());
    setPduProcessorDegree(1);
    setQueueCapacity(DELIVERIES_IN_HAND);
    addSessionStateListener((state, _, _) -> stateIs(state));
  }

  /** Connects and binds as a transceiver. */
  void bind() throws IOException {
    connectAndBind(
        settings.host(),
        settings.port(),
        new BindParameter(
            BindType.BIND_TRX,
            settings.systemId(),
            settings.password(),
            settings.systemType(),
            TypeOfNumber.UNKNOWN,
            NumberingPlanIndicator.UNKNOWN,
            null),
        settings.linkTimeout().toMillis());
  }

  /** A late answer is waited for much longer than the line's own tests. */
  @Override
  public long getTransactionTimer() {
    return Thread.currentThread().equals(enquireLinkSender)
        ? super.getTransactionTimer()
        : settings.giveUpAfter().toMillis();
  }

  /**
   * Registers somebody who waits for an outcome: exactly one is told, "lost" when the line ends.
   */
  Pending await(Consumer<Outcome> outcome) {
    var one = new Pending(outcome);
    pending.add(one);
    return one;
  }

  void awaitEnd() throws InterruptedException {
    ended.await();
  }

  private void stateIs(SessionState state) {
    if (state == SessionState.CLOSED) {
      pending.forEach(one -> one.tell(new Lost()));
      ended.countDown();
    }
  }

  /** Somebody who waits for an outcome. */
  final class Pending {
    private final Consumer<Outcome> outcome;
    private final AtomicBoolean told = new AtomicBoolean();

    private Pending(Consumer<Outcome> outcome) {
      this.outcome = outcome;
    }

    void tell(Outcome what) {
      pending.remove(this);
      if (told.compareAndSet(false, true)) {
        outcome.accept(what);
      }
    }
  }
}
