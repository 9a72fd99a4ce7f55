package fi.kaiku.bench;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.bean.BindType;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.session.BindParameter;
import org.jsmpp.session.SMPPSession;

/** The wire alone: the same messages and receipts, and nothing is ever written down. */
final class RawSmpp {

  private static final String TEXT =
      "Kiitos käynnistä! Kerro, miten se sujui: http://localhost:8080/s/0000000000000";

  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private RawSmpp() {}

  /** Messages a second, receipts and all, with this many under way at a time. */
  static double run(Smsc smsc, int window, int messages) throws IOException, InterruptedException {
    var session = bound(smsc.port());
    var round = smsc.watch(messages);
    var left = new AtomicInteger(messages);
    try (var threads = Executors.newFixedThreadPool(window)) {
      for (int i = 0; i < window; i++) {
        threads.execute(
            () -> {
              while (left.getAndDecrement() > 0) {
                submit(session);
              }
            });
      }
      return round.rate(PATIENCE);
    } finally {
      session.unbindAndClose();
    }
  }

  private static SMPPSession bound(int port) throws IOException {
    var session = new SMPPSession(Undelayed.client());
    session.setTransactionTimer(20_000);
    session.setPduProcessorDegree(4);
    session.setQueueCapacity(10_000);
    session.setMessageReceiverListener(new Discarding());
    session.connectAndBind("127.0.0.1", port, new BindParameter(
        BindType.BIND_TRX, "bench", "bench", "", TypeOfNumber.UNKNOWN,
        NumberingPlanIndicator.UNKNOWN, null));
    return session;
  }

  private static void submit(SMPPSession session) {
    try {
      session.submitShortMessage("", TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN,
          "Kaiku", TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, "358400000000",
          new ESMClass(), (byte) 0, (byte) 0, null, null,
          new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE), (byte) 0,
          DataCodings.ZERO, (byte) 0, TEXT.getBytes(US_ASCII));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
