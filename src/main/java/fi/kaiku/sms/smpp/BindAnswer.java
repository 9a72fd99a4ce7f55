package fi.kaiku.sms.smpp;

import java.util.Arrays;
import org.jsmpp.SMPPConstant;

/**
 * The operator's answer to a bind. jsmpp gives no answer at all where the name is too long or an
 * optional parameter is cut, and the line would never be bound; neither says anything we need.
 */
final class BindAnswer {

  private static final int LONGEST_NAME = 15;

  private BindAnswer() {}

  /** The same frame, or of a bind's answer only what jsmpp can read. */
  static PduFrame readable(PduFrame frame) {
    if (frame.command() != SMPPConstant.CID_BIND_TRANSCEIVER_RESP) {
      return frame;
    }
    return frame.status() == SMPPConstant.STAT_ESME_ROK
        ? frame.with(name(frame.octets()))
        : frame.with(new byte[0]);
  }

  private static byte[] name(byte[] octets) {
    int end = PduFrame.HEADER;
    while (end < octets.length && octets[end] != 0 && end < PduFrame.HEADER + LONGEST_NAME) {
      end++;
    }
    var name = Arrays.copyOfRange(octets, PduFrame.HEADER, end);
    return Arrays.copyOf(name, name.length + 1);
  }
}
