package fi.kaiku.sms.smpp;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;

/** An operator's deliveries: receipts, delivered again until acknowledged, and replies. */
public final class ReceiptPost implements AutoCloseable {

  private static final int CARRIERS = 64;
  private static final byte RECEIPT = 0x04;

  private static final byte WITH_HEADER = 0x40;

  @SuppressWarnings("ArrayRecordComponent") // as the library takes it
  private record Delivery(String from, String to, String text, byte esmClass, byte[] header) {

    Delivery(String from, String to, String text, byte esmClass) {
      this(from, to, text, esmClass, new byte[0]);
    }

    boolean isPlain() {
      return US_ASCII.newEncoder().canEncode(text);
    }

    /** Header and text; of UCS-2 each unit as it is, half a character too. */
    byte[] octets() {
      var octets = ByteBuffer.allocate(header.length + Character.BYTES * text.length());
      octets.put(header);
      if (isPlain()) {
        octets.put(text.getBytes(US_ASCII));
      } else {
        text.chars().forEach(unit -> octets.putChar((char) unit));
      }
      return Arrays.copyOf(octets.array(), octets.position());
    }
  }

  private final List<SMPPServerSession> sessions;
  private final LinkedBlockingQueue<Delivery> outgoing = new LinkedBlockingQueue<>();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicInteger turned = new AtomicInteger();
  private volatile boolean closed;

  ReceiptPost(List<SMPPServerSession> sessions) {
    this.sessions = sessions;
    for (int i = 0; i < CARRIERS; i++) {
      Thread.ofVirtual().name("carrier").start(this::carry);
    }
  }

  /** How many deliveries have been acknowledged. */
  public int acknowledged() {
    return acknowledged.get();
  }

  /** A customer sends a text message. */
  public void reply(String from, String to, String text) {
    outgoing.add(new Delivery(from, to, text, (byte) 0));
  }

  /** A customer sends a long text message: its parts come in any order. */
  public void replyInParts(String from, String to, List<String> parts) {
    for (int i = 0; i < parts.size(); i++) {
      byte[] header = {5, 0, 3, (byte) 0xC4, (byte) parts.size(), (byte) (i + 1)};
      outgoing.add(new Delivery(from, to, parts.get(i), WITH_HEADER, header));
    }
  }

  /** A receipt in the operator's words. */
  public void receipt(String phone, String text) {
    outgoing.add(new Delivery(phone.replace("+", ""), "Kaiku", text, RECEIPT));
  }

  void send(Taken one, Faults faults) {
    var id = faults.ids().inReceipt(one.id());
    switch (faults.receipts()) {
      case NONE -> {}
      case AFTER_THE_ANSWER -> receipt(one.phone(), text(id, "DELIVRD"));
      case BEFORE_THE_ANSWER -> deliver(delivery(one, id));
      case TWICE -> {
        receipt(one.phone(), text(id, "DELIVRD"));
        receipt(one.phone(), text(id, "DELIVRD"));
      }
      case CONTRADICTING -> {
        receipt(one.phone(), text(id, "UNDELIV"));
        receipt(one.phone(), text(id, "DELIVRD"));
        receipt(one.phone(), text(id, "EXPIRED"));
        receipt(one.phone(), text(id, "ACCEPTD"));
      }
    }
  }

  static String text(String id, String state) {
    return ("id:%s sub:001 dlvrd:001 submit date:2606011200 done date:2606011201 stat:%s err:000"
            + " text:")
        .formatted(id, state);
  }

  private static Delivery delivery(Taken one, String id) {
    return new Delivery(one.phone().replace("+", ""), "Kaiku", text(id, "DELIVRD"), RECEIPT);
  }

  private void carry() {
    try {
      while (!closed) {
        var delivery = outgoing.take();
        if (!deliver(delivery) && !closed) {
          outgoing.add(delivery);
          LockSupport.parkNanos(1_000_000);
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean deliver(Delivery delivery) {
    var bound = sessions.stream().filter(one -> one.getSessionState().isReceivable()).toList();
    if (bound.isEmpty()) {
      return false;
    }
    try {
      deliver(delivery, bound.get(turned.incrementAndGet() % bound.size()));
      acknowledged.incrementAndGet();
      return true;
    } catch (PDUException
        | ResponseTimeoutException
        | InvalidResponseException
        | NegativeResponseException
        | IOException e) {
      return false;
    }
  }

  private static void deliver(Delivery delivery, SMPPServerSession session)
      throws PDUException,
          ResponseTimeoutException,
          InvalidResponseException,
          NegativeResponseException,
          IOException {
    session.deliverShortMessage(
        "",
        TypeOfNumber.INTERNATIONAL,
        NumberingPlanIndicator.ISDN,
        delivery.from(),
        TypeOfNumber.ALPHANUMERIC,
        NumberingPlanIndicator.UNKNOWN,
        delivery.to(),
        new ESMClass(delivery.esmClass()),
        (byte) 0,
        (byte) 0,
        new RegisteredDelivery(),
        delivery.isPlain() ? DataCodings.ZERO : new GeneralDataCoding(Alphabet.ALPHA_UCS2),
        delivery.octets());
  }

  @Override
  public void close() {
    closed = true;
    for (int i = 0; i < CARRIERS; i++) {
      outgoing.add(new Delivery("", "", "", (byte) 0));
    }
  }
}
