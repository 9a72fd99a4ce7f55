package fi.kaiku.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import org.jsmpp.PDUException;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** An operator without faults that answers at once and sends a receipt for every message. */
final class Smsc extends Submissions implements AutoCloseable {

  private static final Pattern TOKEN = Pattern.compile("/s/([1-9A-HJ-NP-Za-km-z]{13})");
  private static final int RECEIPTS_AT_ONCE = 50;
  private static final int IN_HAND = 10_000;

  private final int port = Kaiku.freePort();
  private final SMPPServerSessionListener door = 
      new SMPPServerSessionListener(port, 0, Undelayed.server());
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final Semaphore receipts = new Semaphore(RECEIPTS_AT_ONCE);
  private final AtomicLong count = new AtomicLong();
  private volatile Round round = new Round(0);
  private final ConcurrentLinkedQueue<String> tokens = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<String> phones = new ConcurrentLinkedQueue<>();

  Smsc() throws IOException {
    door.setPduProcessorDegree(4);
    door.setQueueCapacity(IN_HAND);
    threads.execute(this::letIn);
  }

  int port() {
    return port;
  }

  /** Watches the next messages; the ones before must all have their receipts. */
  Round watch(int messages) {
    var next = new Round(messages);
    round = next;
    return next;
  }

  /** The links' tokens, in the order in which they came. */
  List<String> tokens() {
    return List.copyOf(tokens);
  }

  /** Who was written to, in the order of the messages. */
  List<String> phones() {
    return List.copyOf(phones);
  }

  private void letIn() {
    try {
      while (true) {
        var session = door.accept();
        session.setMessageReceiverListener(this);
        session.setResponseDeliveryListener(this);
        threads.execute(() -> greet(session));
      }
    } catch (IOException e) {
      threads.shutdown(); // Closed.
    }
  }

  private static void greet(SMPPServerSession session) {
    try {
      session.waitForBind(5000).accept("bench", InterfaceVersion.IF_34);
    } catch (IOException | TimeoutException | PDUStringException e) {
      session.close();
    }
  }

  @Override
  public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession session) {
    round.submitted();
    var number = count.incrementAndGet();
    phones.add(message.getDestAddress());
    var token = TOKEN.matcher(new String(message.getShortMessage(), US_ASCII));
    if (token.find()) {
      tokens.add(token.group(1));
    }
    try {
      var id = new MessageId(Long.toString(System.nanoTime() / 1000 * 1_000_000 + number));
      threads.execute(() -> receipt(id.getValue(), message, session));
      return new SubmitSmResult(id, new OptionalParameter[0]);
    } catch (PDUStringException e) {
      throw new IllegalStateException(e);
    }
  }

  private void receipt(String id, SubmitSm message, SMPPServerSession session) {
    var text =
        "id:" + id + " sub:001 dlvrd:001 submit date:2601011200 done date:2601011200"
            + " stat:DELIVRD err:000 text:";
    receipts.acquireUninterruptibly();
    try {
      session.deliverShortMessage(
          "",
          TypeOfNumber.INTERNATIONAL,
          NumberingPlanIndicator.ISDN,
          message.getDestAddress(),
          TypeOfNumber.UNKNOWN,
          NumberingPlanIndicator.UNKNOWN,
          message.getSourceAddr(),
          new ESMClass(
              MessageMode.DEFAULT, MessageType.SMSC_DEL_RECEIPT, GSMSpecificFeature.DEFAULT),
          (byte) 0,
          (byte) 0,
          new RegisteredDelivery(0),
          DataCodings.ZERO,
          text.getBytes(US_ASCII));
      round.taken();
    } catch (PDUException
        | ResponseTimeoutException
        | org.jsmpp.InvalidResponseException
        | NegativeResponseException
        | IOException e) {
      System.err.println("a receipt was not taken: " + e.getMessage());
    } finally {
      receipts.release();
    }
  }

  @Override
  public void close() throws IOException {
    door.close();
  }
}
