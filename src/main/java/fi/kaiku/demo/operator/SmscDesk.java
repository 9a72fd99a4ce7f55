package fi.kaiku.demo.operator;

import java.io.IOException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.atomic.AtomicLong;
import org.jsmpp.PDUException;
import org.jsmpp.PDUStringException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.Alphabet;
import org.jsmpp.bean.DataCoding;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.GSMSpecificFeature;
import org.jsmpp.bean.GeneralDataCoding;
import org.jsmpp.bean.MessageMode;
import org.jsmpp.bean.MessageType;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SubmitSm;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ProcessRequestException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPServerSession;
import org.jsmpp.session.SubmitSmResult;
import org.jsmpp.util.MessageId;

/** One client's desk at the demo's operator: takes messages, sends receipts and replies. */
final class SmscDesk extends TakesMessagesOnly {

  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("yyMMddHHmm");

  private final Mailboxes mailboxes;
  private final ExecutorService threads;
  private final Underway receipts;
  private final Clock clock;
  private final SMPPServerSession session;
  private final AtomicLong lastId;
  private volatile String ourNumber = "";
  private final Map<String, SubmitSm> accepted = new ConcurrentHashMap<>();

  SmscDesk(
      Mailboxes mailboxes,
      ExecutorService threads,
      Underway receipts,
      Clock clock,
      SMPPServerSession session) {
    this.session = session;
    this.mailboxes = mailboxes;
    this.threads = threads;
    this.receipts = receipts;
    this.clock = clock;
    this.lastId = new AtomicLong(clock.millis() * 1000);
  }

  @Override
  public SubmitSmResult onAcceptSubmitSm(SubmitSm message, SMPPServerSession session)
      throws ProcessRequestException {
    var id = String.valueOf(lastId.incrementAndGet());
    try {
      var result = new SubmitSmResult(new MessageId(id), new OptionalParameter[0]);
      receipts.begin();
      ourNumber = message.getSourceAddr();
      accepted.put(id, message);
      return result;
    } catch (PDUStringException e) {
      throw new ProcessRequestException("message id", SMPPConstant.STAT_ESME_RSYSERR);
    }
  }

  @Override
  public void onSubmitSmRespSent(SubmitSmResult result, SMPPServerSession session) {
    var message = accepted.remove(result.getMessageId());
    if (message != null) {
      threads.execute(() -> deliver(result.getMessageId(), message, session));
    }
  }

  @Override
  public void onSubmitSmRespError(
      SubmitSmResult result, Exception cause, SMPPServerSession session) {
    accepted.remove(result.getMessageId());
    receipts.end();
  }

  private void deliver(String id, SubmitSm message, SMPPServerSession session) {
    try {
      var reached = mailboxes.deliver(message.getDestAddress(), TextOfMessage.of(message));
      send(session, message, MessageType.SMSC_DEL_RECEIPT, receipt(id, reached));
      var reply = mailboxes.replyOf(message.getDestAddress());
      if (reached && !reply.isEmpty()) {
        send(session, message, MessageType.DEFAULT, reply);
      }
    } finally {
      receipts.end();
    }
  }

  private String receipt(String id, boolean reached) {
    var minute = MINUTE.format(LocalDateTime.now(clock));
    return "id:%s sub:001 dlvrd:%s submit date:%s done date:%s stat:%s err:%s text:"
        .formatted(
            id,
            reached ? "001" : "000",
            minute,
            minute,
            reached ? "DELIVRD" : "UNDELIV",
            reached ? "000" : "027");
  }

  boolean isOpen() {
    return session.getSessionState().isBound();
  }

  /** Hands a customer's message over; a long one in parts of 67 characters, as phones do. */
  void post(String number, String text) {
    var parts = LongMessage.parts(text);
    for (var part : parts) {
      send(number, ourNumber, part);
    }
  }

  private static void send(
      SMPPServerSession session, SubmitSm about, MessageType type, String text) {
    var octets = text.getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    var features = new ESMClass(MessageMode.DEFAULT, type, GSMSpecificFeature.DEFAULT);
    send(
        session,
        new Mail(
            about.getDestAddress(), about.getSourceAddr(), features, DataCodings.ZERO, octets));
  }

  private void send(String from, String to, LongMessage part) {
    var feature = part.hasHeader() ? GSMSpecificFeature.UDHI : GSMSpecificFeature.DEFAULT;
    var features = new ESMClass(MessageMode.DEFAULT, MessageType.DEFAULT, feature);
    var ucs2 = new GeneralDataCoding(Alphabet.ALPHA_UCS2);
    send(session, new Mail(from.replace("+", ""), to, features, ucs2, part.octets()));
  }

  @SuppressWarnings("ArrayRecordComponent") // as the library takes them, and seen by nobody else
  private record Mail(
      String from, String to, ESMClass features, DataCoding coding, byte[] octets) {}

  private static void send(SMPPServerSession session, Mail mail) {
    try {
      session.deliverShortMessage(
          "",
          TypeOfNumber.INTERNATIONAL,
          NumberingPlanIndicator.ISDN,
          mail.from(),
          TypeOfNumber.UNKNOWN,
          NumberingPlanIndicator.UNKNOWN,
          mail.to(),
          mail.features(),
          (byte) 0,
          (byte) 0,
          new RegisteredDelivery(0),
          mail.coding(),
          mail.octets());
    } catch (PDUException
        | ResponseTimeoutException
        | org.jsmpp.InvalidResponseException
        | NegativeResponseException
        | IOException e) {
      // An operator's network loses receipts too; Kaiku must live with it.
    }
  }
}
