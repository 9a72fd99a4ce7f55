package fi.kaiku.sms.smpp;

import fi.kaiku.sms.SmsText;
import fi.kaiku.sms.gateway.OutgoingMessage;
import java.io.IOException;
import java.io.OutputStream;
import org.jsmpp.PDUException;
import org.jsmpp.PDUSender;
import org.jsmpp.bean.DataCoding;
import org.jsmpp.bean.DataCodings;
import org.jsmpp.bean.ESMClass;
import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.RegisteredDelivery;
import org.jsmpp.bean.SMSCDeliveryReceipt;
import org.jsmpp.bean.TypeOfNumber;

/** One submit_sm. A text of several parts goes as message_payload, for the operator to cut. */
record Submission(OutgoingMessage message, SenderAddress sender) {

  private static final byte NO = 0;
  private static final byte UCS_2 = 8;

  void write(PDUSender pdus, OutputStream out, int sequenceNumber)
      throws PDUException, IOException {
    pdus.sendSubmitSm(
        out,
        sequenceNumber,
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
