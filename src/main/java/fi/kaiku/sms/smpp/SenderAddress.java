package fi.kaiku.sms.smpp;

import org.jsmpp.bean.NumberingPlanIndicator;
import org.jsmpp.bean.TypeOfNumber;

/** Who the message is from: letters, an international number, or an operator's short number. */
record SenderAddress(TypeOfNumber type, NumberingPlanIndicator plan, String address) {

  static SenderAddress of(String sender) {
    if (sender.startsWith("+")) {
      return new SenderAddress(
          TypeOfNumber.INTERNATIONAL, NumberingPlanIndicator.ISDN, sender.substring(1));
    }
    return sender.matches("[0-9]+")
        ? new SenderAddress(TypeOfNumber.NETWORK_SPECIFIC, NumberingPlanIndicator.UNKNOWN, sender)
        : new SenderAddress(TypeOfNumber.ALPHANUMERIC, NumberingPlanIndicator.UNKNOWN, sender);
  }
}
