package fi.kaiku.sms.smpp;

import fi.kaiku.sms.Outcome;
import fi.kaiku.sms.Outcome.Lost;
import fi.kaiku.sms.Outcome.Postponed;
import fi.kaiku.sms.Outcome.Refused;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jsmpp.DefaultPDUReader;
import org.jsmpp.PDUException;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.Command;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.PendingResponse;
import org.jsmpp.extra.SessionState;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;

/**
 * One connection to the operator, from bind to its end. Messages are written in order without
 * waiting for answers, which jsmpp's own blocking call would do.
 */
final class Binding extends SMPPSession {

  private static final int DELIVERIES_IN_HAND = 10_000;
  private static final Duration CHECK = Duration.ofSeconds(1);

  private final SmppSettings settings;
  private final Map<Integer, Answer> answers = new ConcurrentHashMap<>();
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

  /** Writes a message. Exactly one outcome follows: "lost" when the line ends before the answer. */
  void submit(Submission submission, Consumer<Outcome> outcome) {
    var number = sequence().nextValue();
    answers.put(
        number,
        new Answer(
            what -> {
              answers.remove(number);
              outcome.accept(what);
            },
            settings.giveUpAfter()));
    if (!getSessionState().isTransmittable()) {
      settle(number, new Postponed("not-bound"));
      return;
    }
    try {
      submission.write(pduSender(), connection().getOutputStream(), number);
    } catch (PDUException e) {
      settle(number, new Refused("does-not-fit-a-pdu"));
    } catch (IOException e) {
      settle(number, new Lost());
      close();
    }
  }

  private void settle(int number, Outcome outcome) {
    var answer = answers.get(number);
    if (answer != null) {
      answer.tell(outcome);
    }
  }

  /** Where jsmpp takes an answer that it has read. */
  @Override
  protected PendingResponse<Command> removePendingResponse(int sequenceNumber) {
    var answer = answers.get(sequenceNumber);
    return answer == null ? super.removePendingResponse(sequenceNumber) : answer;
  }

  /** Waits for the end of the line, giving up answers that have been waited for too long. */
  void awaitEnd() throws InterruptedException {
    var pause = Math.min(CHECK.toMillis(), settings.giveUpAfter().toMillis() / 2 + 1);
    while (!ended.await(pause, TimeUnit.MILLISECONDS)) {
      answers.forEach(
          (number, answer) -> {
            if (answer.isOverdue()) {
              settle(number, new Lost());
            }
          });
    }
  }

  private void stateIs(SessionState state) {
    if (state == SessionState.CLOSED) {
      answers.keySet().forEach(number -> settle(number, new Lost()));
      ended.countDown();
    }
  }
}
