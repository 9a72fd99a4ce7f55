package fi.kaiku.demo.operator;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.InterfaceVersion;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SMPPServerSessionListener;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * The operator of the demo: a real SMPP 3.4 message centre on loopback that hands each message to
 * the invented phones and sends the delivery receipt.
 */
public final class DemoSmsc implements SmartLifecycle {

  static final String SYSTEM_ID = "demo";

  private static final Logger log = LoggerFactory.getLogger(DemoSmsc.class);
  private static final int BIND_TIMEOUT_MS = 5000;

  private final int port;
  private final Mailboxes mailboxes;
  private final Clock clock;
  private final Underway receipts = new Underway();
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
  private final SMPPServerSessionListener door;
  private final List<SmscDesk> desks = new CopyOnWriteArrayList<>();
  private volatile boolean running;

  public DemoSmsc(int port, Mailboxes mailboxes, Clock clock) throws IOException {
    this.port = port;
    this.mailboxes = mailboxes;
    this.clock = clock;
    this.door = new SMPPServerSessionListener(port);
  }

  /** Before the gateways, which connect to it. */
  @Override
  public int getPhase() {
    return Integer.MIN_VALUE;
  }

  @Override
  public void start() {
    running = true;
    threads.execute(this::letIn);
  }

  private void letIn() {
    while (running) {
      try {
        var session = door.accept();
        threads.execute(() -> greet(session));
      } catch (IOException e) {
        if (running) {
          log.warn("the demo operator on port {} did not get a connection", port);
        }
      }
    }
  }

  private void greet(SMPPServerSession session) {
    try {
      var request = session.waitForBind(BIND_TIMEOUT_MS);
      if (!request.getSystemId().equals(SYSTEM_ID)) {
        request.reject(SMPPConstant.STAT_ESME_RINVSYSID);
        return;
      }
      var desk = new SmscDesk(mailboxes, threads, receipts, clock, session);
      desks.removeIf(other -> !other.isOpen());
      desks.add(desk);
      session.setMessageReceiverListener(desk);
      session.setResponseDeliveryListener(desk);
      request.accept("kaiku-demo", InterfaceVersion.IF_34);
    } catch (IOException | TimeoutException | org.jsmpp.PDUStringException e) {
      log.warn("the demo operator could not greet a client: {}", e.getClass().getSimpleName());
    }
  }

  /**
   * A customer sends a text message.
   *
   * @param number in the international form
   */
  public void post(String number, String text) {
    threads.execute(
        () ->
            desks.stream()
                .filter(SmscDesk::isOpen)
                .findFirst()
                .ifPresent(desk -> desk.post(number, text)));
  }

  /**
   * Waits until Kaiku has taken every receipt.
   *
   * @return whether it did so in time
   */
  public boolean awaitReceipts(Duration patience) {
    return receipts.awaitNone(patience);
  }

  @Override
  public void stop() {
    running = false;
    try {
      door.close();
    } catch (IOException e) {
      log.debug("the demo operator was closed already");
    }
    threads.shutdownNow();
  }

  @Override
  public boolean isRunning() {
    return running;
  }
}
