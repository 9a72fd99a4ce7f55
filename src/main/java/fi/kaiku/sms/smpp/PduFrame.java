package fi.kaiku.sms.smpp;

import java.nio.ByteBuffer;
import java.util.Arrays;
import org.jsmpp.bean.Command;

/** One PDU as it came over the wire, header and all. */
final class PduFrame {

  static final int HEADER = 16;

  private final byte[] octets;

  /**
   * A frame of these octets, which nobody changes any more.
   *
   * @param octets at least the 16 of a header
   */
  PduFrame(byte[] octets) {
    this.octets = octets;
  }

  byte[] octets() {
    return octets;
  }

  int command() {
    return ByteBuffer.wrap(octets).getInt(4);
  }

  int status() {
    return ByteBuffer.wrap(octets).getInt(8);
  }

  int sequenceNumber() {
    return ByteBuffer.wrap(octets).getInt(12);
  }

  boolean isAnswer() {
    return command() < 0;
  }

  ByteBuffer body() {
    return ByteBuffer.wrap(octets, HEADER, octets.length - HEADER);
  }

  /** The header as jsmpp takes it. */
  Command header() {
    var header = new Command();
    header.setCommandLength(octets.length);
    header.setCommandId(command());
    header.setCommandStatus(status());
    header.setSequenceNumber(sequenceNumber());
    return header;
  }

  /** The same header over another body. */
  PduFrame with(byte[] body) {
    var other = Arrays.copyOf(octets, HEADER + body.length);
    System.arraycopy(body, 0, other, HEADER, body.length);
    ByteBuffer.wrap(other).putInt(0, other.length);
    return new PduFrame(other);
  }
}
