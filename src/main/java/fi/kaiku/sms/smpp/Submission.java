package fi.kaiku.sms.smpp;

import fi.kaiku.sms.Outcome;
import fi.kaiku.sms.Outcome.Accepted;
import fi.kaiku.sms.Outcome.Lost;
import fi.kaiku.sms.Outcome.Postponed;
import fi.kaiku.sms.Outcome.Refused;
import fi.kaiku.sms.OutgoingMessage;
import fi.kaiku.sms.SmsText;
import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import org.jsmpp.GenericNackResponseException;
import org.jsmpp.InvalidResponseException;
import org.jsmpp.PDUException;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.DataCoding;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;
import org.jsmpp.extra.NegativeResponseException;
import org.jsmpp.extra.ResponseTimeoutException;
import org.jsmpp.session.SMPPSession;

/** One submit_sm and what its answer means. A text of several parts goes as message_payload. */
record Submission(OutgoingMessage message, SenderAddress sender) {

  /** "Not now": the operator has not taken the message and may do so later. */
  private static final Set<Integer> NOT_NOW =
      Set.of(
          SMPPConstant.STAT_ESME_RTHROTTLED,
          SMPPConstant.STAT_ESME_RMSGQFUL,
          SMPPConstant.STAT_ESME_RSYSERR,
          SMPPConstant.STAT_ESME_RX_T_APPN,
          SMPPConstant.STAT_ESME_RINVBNDSTS);

  private static final byte NO = 0;
  private static final byte UCS_2 = 8;

  /** Sends and waits for the answer; blocks. */
  Outcome over(SMPPSession session) {
    if (!session.getSessionState().isTransmittable()) {
      return new Postponed("not-bound");
    }
    try {
      return new Accepted(submit(session));
    } catch (NegativeResponseException e) {
      return negative(e.getCommandStatus());
    } catch (GenericNackResponseException e) {
      return new Refused("generic-nack");
    } catch (PDUException e) {
      return new Refused("does-not-fit-a-pdu");
    } catch (ResponseTimeoutException | InvalidResponseException | IOException e) {
      return new Lost();
    }
  }

  private static Outcome negative(int status) {
    var code = "0x%08X".formatted(status);
    return NOT_NOW.contains(status) ? new Postponed(code) : new Refused(code);
  }

  private String submit(SMPPSession session)
      throws PDUException,
          ResponseTimeoutException,
          InvalidResponseException,
          NegativeResponseException,
          IOException {
    var result =
        session.submitShortMessage(
            "",
            sender.type(),
            sender.plan(),
            sender.address(),
            TypeOfNumber.INTERNATIONAL,
            NumberingPlanIndicator.ISDN,
            message.phone().replace("+", ""),
            new ESMClass(),
            NO,
            NO,
            null,
            null,
            new RegisteredDelivery(SMSCDeliveryReceipt.SUCCESS_FAILURE),
            NO,
            coding(),
            NO,
            isShort() ? message.text().octets() : new byte[0],
            isShort() ? new OptionalParameter[0] : payload());
    return Objects.requireNonNullElse(result.getMessageId(), "");
  }

  private boolean isShort() {
    return message.text().parts() == 1;
  }

  private OptionalParameter[] payload() {
    return new OptionalParameter[] {new OptionalParameter.Message_payload(message.text().octets())};
  }

  private DataCoding coding() {
    return message.text().encoding() == SmsText.Encoding.UCS_2
        ? DataCodings.newInstance(UCS_2)
        : DataCodings.ZERO;
  }
}
