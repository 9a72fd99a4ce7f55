package fi.kaiku.sms.smpp;

import fi.kaiku.demo.operator.TakesMessagesOnly;
import fi.kaiku.sms.gateway.Operator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.SynchronizedPDUSender;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.session.connection.socket.SocketConnection;
import org.jsmpp.util.MessageId;

/**
 * An operator on loopback that misbehaves as told, on jsmpp's server side. Keeps a log of every
 * message it took and of how many it had in hand at one time.
 */
public final class FaultySmsc implements AutoCloseable {

  private static final int THREADS = 32;

  private final ServerSocket door;
  private final List<SMPPServerSession> sessions = new CopyOnWriteArrayList<>();
  private final Queue<Taken> taken = new ConcurrentLinkedQueue<>();
  private final Map<String, Runnable> afterTheAnswer = new ConcurrentHashMap<>();
  private final SubmitLog wire = new SubmitLog();
  private final ReceiptPost post = new ReceiptPost(sessions);
  private final AtomicInteger received = new AtomicInteger();
  private final AtomicInteger inHand = new AtomicInteger();
  private final AtomicInteger mostInHand = new AtomicInteger();
  private final AtomicInteger binds = new AtomicInteger();
  private final CountDownLatch closed = new CountDownLatch(1);
  private volatile Faults faults = Faults.none();

  private FaultySmsc(int port) throws IOException {
    this.door = new ServerSocket(port, 50, InetAddress.getLoopbackAddress());
    Thread.ofVirtual().name("smsc").start(this::welcome);
  }

  /** Starts on any free port of loopback. */
  public static FaultySmsc start() {
    return start(0);
  }

  public static FaultySmsc start(int port) {
    try {
      return new FaultySmsc(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public FaultySmsc with(Faults others) {
    faults = others;
    return this;
  }

  public int port() {
    return door.getLocalPort();
  }

  /** Every message that was taken, oldest first. */
  public List<Taken> taken() {
    return List.copyOf(taken);
  }

  public int takenCount() {
    return taken.size();
  }

  /** The sequence number of every submit_sm, in the order in which they came over the wire. */
  public List<Integer> sequenceNumbersRead() {
    return wire.sequenceNumbers();
  }

  /** How many messages are without an answer now. */
  public int inHand() {
    return inHand.get();
  }

  /** The most messages that were in hand without an answer at one time. */
  public int mostInHand() {
    return mostInHand.get();
  }

  /** How often somebody tried to bind. */
  public int binds() {
    return binds.get();
  }

  /** Whether somebody is bound now. */
  public boolean isBound() {
    return sessions.stream().anyMatch(one -> one.getSessionState().isBound());
  }

  public ReceiptPost post() {
    return post;
  }

  /** Drops every connection without a word. */
  public void cut() {
    sessions.forEach(SMPPServerSession::close);
  }

  /** Cuts before it lets go of what it holds back, so that nothing is answered at the end. */
  @Override
  public void close() {
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
    closed.countDown();
    post.close();
  }

  private void welcome() {
    while (!door.isClosed()) {
      try {
        var socket = door.accept();
        Thread.startVirtualThread(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try {
      socket.setTcpNoDelay(true);
      var desk = new Desk();
      var session =
          new SMPPServerSession(
              new SocketConnection(socket),
              (_, _, _) -> {},
              desk,
              desk,
              THREADS,
              10_000,
              new SynchronizedPDUSender(),
              wire);
      session.setTransactionTimer(10_000);
      session.setEnquireLinkTimer(60_000);
      var bind = session.waitForBind(10_000);
      binds.incrementAndGet();
      if (faults.bindStatus() != 0) {
        bind.reject(faults.bindStatus());
        return; // The client reads it and ends the line; ended here, jsmpp may miss the answer.
      }
      sessions.removeIf(one -> !one.getSessionState().isBound());
      bind.accept("SMSC");
      sessions.add(session);
    } catch (IOException | TimeoutException | PDUStringException e) {
      // Nobody bound.
    }
  }

  private SubmitSmResult take(SubmitSm message) throws ProcessRequestException {
    mostInHand.accumulateAndGet(inHand.incrementAndGet(), Math::max);
    try {
      var number = received.incrementAndGet();
      var now = faults;
      pause(now.responseDelay().toMillis());
      if (isNth(number, now.refuseEvery())) {
        throw new ProcessRequestException("refused", now.refusal());
      }
      var one = Submitted.read(message, Integer.toString(1_000_000 + number));
      if (one.phone().equals(Operator.REFUSED)) {
        throw new ProcessRequestException("no such receiver", SMPPConstant.STAT_ESME_RINVDSTADR);
      }
      taken.add(one);
      if (number == now.cutAfter()) {
        cut();
      }
      if (isNth(number, now.noAnswerEvery())) {
        pause(Long.MAX_VALUE);
      }
      return answered(one, now);
    } finally {
      inHand.decrementAndGet();
    }
  }

  private SubmitSmResult answered(Taken one, Faults now) throws ProcessRequestException {
    try {
      var id = new MessageId(now.ids().inAnswer(one.id()));
      if (now.receipts() == Faults.Receipts.BEFORE_THE_ANSWER) {
        post.send(one, now);
      } else {
        afterTheAnswer.put(id.getValue(), () -> post.send(one, now));
      }
      return new SubmitSmResult(id, new OptionalParameter[0]);
    } catch (PDUStringException e) {
      throw new ProcessRequestException(e.getMessage(), SMPPConstant.STAT_ESME_RSYSERR);
    }
  }

  /** Takes messages on many threads at once. */
  private final class Desk extends TakesMessagesOnly {
    @Override
    public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession session)
        throws ProcessRequestException {
      return take(message);
    }

    @Override
    public void onSubmitSmRespSent(SubmitSmResult result, SMPPServerSession session) {
      Optional.ofNullable(afterTheAnswer.remove(result.getMessageId())).ifPresent(Runnable::run);
    }
  }

  private static boolean isNth(int number, int every) {
    return every > 0 && number % every == 0;
  }

  private void pause(long millis) {
    try {
      var _ = millis > 0 && closed.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
