package fi.kaiku.sms.smpp;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jsmpp.SMPPConstant;

/** An operator on bare sockets: says the very octets that a test wants, or none. */
final class BareSmsc implements AutoCloseable {

  private final ServerSocket door;
  private final List<Socket> lines = new CopyOnWriteArrayList<>();
  private final Queue<PduFrame> heard = new ConcurrentLinkedQueue<>();
  private final AtomicInteger binds = new AtomicInteger();
  private volatile byte[] bindBody = {'S', 0};
  private volatile byte[] afterTheBind = {};
  private volatile boolean answersTests = true;
  private volatile boolean answersMessages = true;
  private volatile Function<PduFrame, byte[]> toMessages = BareSmsc::accepted;

  BareSmsc() {
    try {
      door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().start(this::welcome);
  }

  int port() {
    return door.getLocalPort();
  }

  int binds() {
    return binds.get();
  }

  /** The body of the answer to a bind. */
  void bindsWith(byte[] body) {
    bindBody = body;
  }

  /** What is said in one breath with the answer to a bind. */
  void saysAtOnce(byte[] octets) {
    afterTheBind = octets;
  }

  /** What it says to each message. */
  void answersMessagesBy(Function<PduFrame, byte[]> answer) {
    toMessages = answer;
  }

  static byte[] accepted(PduFrame message) {
    return Pdu.answer(message, 0, (message.sequenceNumber() + "\0").getBytes(US_ASCII));
  }

  /** Keeps the connection and answers nothing, until it is bound to anew. */
  void fallsSilent() {
    answersTests = false;
    answersMessages = false;
  }

  /** Says these octets on the newest line, heard or not. */
  void says(byte[] octets) {
    try {
      send(octets, lines.getLast().getOutputStream());
    } catch (IOException e) {
      // The other side has ended the line: nobody hears it.
    }
  }

  /** All PDUs of a kind that have come. */
  List<PduFrame> heard(int command) {
    return heard.stream().filter(frame -> frame.command() == command).toList();
  }

  private void welcome() {
    while (!door.isClosed()) {
      try {
        var line = door.accept();
        Thread.startVirtualThread(() -> serve(line));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket line) {
    try (line) {
      var in = new DataInputStream(line.getInputStream());
      lines.add(line);
      while (true) {
        var length = in.readInt();
        var octets = ByteBuffer.allocate(length).putInt(length).array();
        in.readFully(octets, 4, length - 4);
        var frame = new PduFrame(octets);
        heard.add(frame);
        answer(frame, line.getOutputStream());
      }
    } catch (IOException e) {
      // The line has ended.
    }
  }

  private void answer(PduFrame frame, OutputStream out) throws IOException {
    switch (frame.command()) {
      case SMPPConstant.CID_BIND_TRANSCEIVER -> {
        answersTests = true;
        answersMessages = true;
        send(Pdu.answer(frame, 0, bindBody), out);
        binds.incrementAndGet();
        send(afterTheBind, out);
      }
      case SMPPConstant.CID_ENQUIRE_LINK -> {
        if (answersTests) {
          send(Pdu.answer(frame, 0, new byte[0]), out);
        }
      }
      case SMPPConstant.CID_SUBMIT_SM -> {
        if (answersMessages) {
          send(toMessages.apply(frame), out);
        }
      }
      case SMPPConstant.CID_UNBIND -> send(Pdu.answer(frame, 0, new byte[0]), out);
      default -> {}
    }
  }

  private synchronized void send(byte[] octets, OutputStream out) throws IOException {
    out.write(octets);
    out.flush();
  }

  @Override
  public void close() {
    try {
      door.close();
      for (var line : lines) {
        line.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
