package fi.kaiku.sms.smpp;

import fi.kaiku.sms.SmsText;
import fi.kaiku.sms.SmsText.Encoding;
import java.time.Instant;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Tag;
import org.jsmpp.bean.SubmitSm;

/** Reads a submitted message as an operator does. */
final class Submitted {

  private static final byte UCS_2 = 8;

  private Submitted() {}

  static Taken read(SubmitSm message, String id) {
    var octets =
        message.getOptionalParameter(Tag.MESSAGE_PAYLOAD)
                instanceof OptionalParameter.OctetString payload
            ? payload.getValue()
            : message.getShortMessage();
    var encoding = message.getDataCoding() == UCS_2 ? Encoding.UCS_2 : Encoding.GSM_7;
    var text = SmsText.read(octets, encoding);
    return new Taken(
        id,
        message.getSequenceNumber(),
        "+" + message.getDestAddress(),
        message.getSourceAddr(),
        text,
        SmsText.of(text).parts(),
        Instant.now());
  }
}
