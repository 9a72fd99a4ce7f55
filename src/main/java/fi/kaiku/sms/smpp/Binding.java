package fi.kaiku.sms.smpp;

import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.gateway.HandOverOutcome.Lost;
import fi.kaiku.sms.gateway.HandOverOutcome.Postponed;
import fi.kaiku.sms.gateway.HandOverOutcome.Refused;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One connection to the operator, from bind to its end. Messages are written in order without
 * waiting for answers, which jsmpp's own blocking call would do; answers and deliveries are read
 * here, as far as they can be. Whatever the operator sends, the line either lives or ends: that is
 * watched from outside the threads that read and write.
 */
final class Binding extends SMPPSession {

  private static final Logger log = LoggerFactory.getLogger(Binding.class);
  private static final Duration CHECK = Duration.ofSeconds(1);

  private final SmppSettings settings;
  private final IncomingPdus deliveries;
  private final PduFrames frames;
  private final Pulse pulse;
  private final Map<Integer, Answer> answers = new ConcurrentHashMap<>();
  private final AtomicBoolean over = new AtomicBoolean();
  private final CountDownLatch ended = new CountDownLatch(1);
  private volatile boolean hasAnswered;

  Binding(SmppSettings settings, IncomingPdus deliveries) {
    this(settings, deliveries, new PduFrames());
  }

  private Binding(SmppSettings settings, IncomingPdus deliveries, PduFrames frames) {
    super(new SynchronizedPDUSender(), frames, new Line(settings));
    this.settings = settings;
    this.deliveries = deliveries;
    this.frames = frames;
    this.pulse = new Pulse(settings.enquireLink(), settings.linkTimeout(), System::nanoTime);
    frames.goTo(this::takes);
    setEnquireLinkTimer(0); // jsmpp would test the line from the thread that reads it.
    setTransactionTimer(settings.linkTimeout().toMillis());
    setPduProcessorDegree(1);
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

  /** Writes a message. Exactly one outcome follows: "lost" when the line ends before the answer. */
  void submit(Submission submission, Consumer<HandOverOutcome> outcome) {
    var number = sequence().nextValue();
    answers.put(
        number,
        new Answer(
            what -> {
              answers.remove(number);
              outcome.accept(what);
            },
            settings.giveUpAfter()));
    if (over.get() || !getSessionState().isTransmittable()) {
      settle(number, new Postponed("not-bound"));
      return;
    }
    try {
      submission.write(pduSender(), connection().getOutputStream(), number);
    } catch (PDUException e) {
      settle(number, new Refused("does-not-fit-a-pdu"));
    } catch (IOException e) {
      settle(number, new Lost());
      end();
    }
  }

  /** What is written meanwhile leaves at once, so that both ends have less to do. */
  void together(Runnable writing) {
    var gathering = connection().getOutputStream() instanceof Gathering out ? out : null;
    if (gathering == null) {
      writing.run();
      return;
    }
    gathering.hold();
    try {
      writing.run();
    } finally {
      release(gathering);
    }
  }

  private void release(Gathering gathering) {
    try {
      gathering.release();
    } catch (IOException e) {
      end();
    }
  }

  private void settle(int number, HandOverOutcome outcome) {
    var answer = answers.get(number);
    if (answer != null) {
      answer.tell(outcome);
    }
  }

  /** Takes answers and deliveries; binds, tests and farewells are jsmpp's. */
  private boolean takes(PduFrame frame) {
    if (frame.isAnswer()) {
      pulse.answered();
    }
    return switch (frame.command()) {
      case SMPPConstant.CID_DELIVER_SM, SMPPConstant.CID_DATA_SM -> {
        deliveries.take(
            frame, new LateAcknowledgement(pduSender(), connection().getOutputStream()));
        yield true;
      }
      case SMPPConstant.CID_SUBMIT_SM_RESP -> {
        answered(frame);
        yield true;
      }
      case SMPPConstant.CID_GENERIC_NACK -> answered(frame);
      case SMPPConstant.CID_ENQUIRE_LINK_RESP, SMPPConstant.CID_ALERT_NOTIFICATION -> true;
      default -> false;
    };
  }

  private boolean answered(PduFrame frame) {
    var answer = answers.get(frame.sequenceNumber());
    if (answer != null) {
      hasAnswered = true;
      answer.take(frame);
    }
    return answer != null;
  }

  /** Whether any message has been answered. */
  boolean hasAnswered() {
    return hasAnswered;
  }

  /** Whether answers come; an open connection alone proves nothing. */
  boolean isAnswering() {
    return !over.get() && pulse.isFelt();
  }

  /**
   * Says goodbye. An operator may hang up before its answer has been read; the end of the line is
   * answer enough.
   */
  void leave() {
    Thread.startVirtualThread(this::unbindAndClose);
    try {
      if (!ended.await(settings.linkTimeout().toMillis(), TimeUnit.MILLISECONDS)) {
        end();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      end();
    }
  }

  /** Watches the line until its end, which comes in bounded time when nobody answers any more. */
  void awaitEnd() throws InterruptedException {
    var pause = Math.min(CHECK.toMillis(), settings.giveUpAfter().toMillis() / 2 + 1);
    while (!ended.await(pause, TimeUnit.MILLISECONDS)) {
      giveUpOverdue();
      watch();
    }
  }

  private void giveUpOverdue() {
    answers.forEach(
        (number, answer) -> {
          if (answer.isOverdue()) {
            settle(number, new Lost());
          }
        });
  }

  private void watch() {
    if (!getSessionState().isBound() || frames.hasDied()) {
      end();
      return;
    }
    switch (pulse.feel(answers.size())) {
      case WELL -> {}
      case TEST_IT -> Thread.startVirtualThread(this::test);
      case DEAD -> {
        log.warn("the line ends: no answer for {}", settings.linkTimeout());
        end();
      }
    }
  }

  /** On a thread of its own: writing stands still when the operator does not read. */
  private void test() {
    try {
      pduSender().sendEnquireLink(connection().getOutputStream(), sequence().nextValue());
    } catch (IOException e) {
      end();
    }
  }

  private void stateIs(SessionState state) {
    if (state == SessionState.CLOSED) {
      end();
    }
  }

  /** Ends the line, from any thread and without waiting for any. */
  void end() {
    if (over.compareAndSet(false, true)) {
      Thread.startVirtualThread(this::close);
      answers.keySet().forEach(number -> settle(number, new Lost()));
      ended.countDown();
    }
  }
}
