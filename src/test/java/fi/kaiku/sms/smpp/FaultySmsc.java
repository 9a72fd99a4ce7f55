package fi.kaiku.sms.smpp;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
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

  /** The most messages that were in hand without an answer at one time. */
  public int mostInHand() {
    return mostInHand.get();
  }

  /** How often somebody tried to bind. */
  public int binds() {
    return binds.get();
  }

  public ReceiptPost post() {
    return post;
  }

  /** Drops every connection without a word. */
  public void cut() {
    sessions.forEach(SMPPServerSession::close);
  }

  @Override
  public void close() {
    closed.countDown();
    post.close();
    try {
      door.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    cut();
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
      var session =
          new SMPPServerSession(
              new SocketConnection(socket),
              (_, _, _) -> {},
              new OnlySubmit(this::take),
              null,
              THREADS,
              10_000);
      session.setTransactionTimer(10_000);
      session.setEnquireLinkTimer(60_000);
      var bind = session.waitForBind(10_000);
      binds.incrementAndGet();
      if (faults.bindStatus() != 0) {
        bind.reject(faults.bindStatus());
        session.close();
        return;
      }
      sessions.removeIf(one -> !one.getSessionState().isBound());
      bind.accept("SMSC");
      sessions.add(session);
    } catch (IOException | TimeoutException | PDUStringException e) {
      closeQuietly(socket);
    }
  }

  private static void closeQuietly(Socket socket) {
    try {
      socket.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private SubmitSmResult take(SubmitSm message, SMPPServerSession session)
      throws ProcessRequestException {
    mostInHand.accumulateAndGet(inHand.incrementAndGet(), Math::max);
    try {
      var number = received.incrementAndGet();
      var now = faults;
      pause(now.responseDelay().toMillis());
      if (isNth(number, now.refuseEvery())) {
        throw new ProcessRequestException("refused", now.refusal());
      }
      var one = Submitted.read(message, Integer.toString(1_000_000 + number));
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
      post.send(one, now);
      return new SubmitSmResult(
          new MessageId(now.ids().inAnswer(one.id())), new OptionalParameter[0]);
    } catch (PDUStringException e) {
      throw new ProcessRequestException(e.getMessage(), SMPPConstant.STAT_ESME_RSYSERR);
    }
  }

  private static boolean isNth(int number, int every) {
    return every > 0 && number % every == 0;
  }

  private void pause(long millis) {
    try {
      if (millis > 0 && closed.await(millis, TimeUnit.MILLISECONDS)) {
        inHand.addAndGet(0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
