package fi.kaiku.sms.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.jsmpp.SMPPConstant;

/** PDUs octet by octet, sound and otherwise. Made of bytes, so that nothing mends them. */
record Pdu(int command, int number, String source, int ton, String dest, int esmClass, int coding) {

  static Pdu deliver(String source) {
    return new Pdu(SMPPConstant.CID_DELIVER_SM, 7001, source, 1, "16161", 0, 0);
  }

  static Pdu receipt(String source) {
    return new Pdu(SMPPConstant.CID_DELIVER_SM, 7002, source, 1, "Kaiku", 4, 0);
  }

  Pdu asData() {
    return new Pdu(SMPPConstant.CID_DATA_SM, number, source, ton, dest, esmClass, coding);
  }

  Pdu ton(int other) {
    return new Pdu(command, number, source, other, dest, esmClass, coding);
  }

  Pdu coding(int other) {
    return new Pdu(command, number, source, ton, dest, esmClass, other);
  }

  /** The whole PDU: with this text, and then these octets in hexadecimal. */
  byte[] saying(String text, String... parameters) {
    return saying(text.getBytes(ISO_8859_1), parameters);
  }

  byte[] saying(byte[] text, String... parameters) {
    return saying(text.length, text, parameters);
  }

  /** As {@link #saying}, with a length of its own choice. */
  byte[] saying(int length, byte[] text, String... parameters) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(addresses());
    body.write(esmClass);
    if (command == SMPPConstant.CID_DATA_SM) {
      body.writeBytes(new byte[] {0, (byte) coding});
    } else {
      body.writeBytes(new byte[] {0, 0, 0, 0, 0, 0, (byte) coding, 0, (byte) length});
      body.writeBytes(text);
    }
    body.writeBytes(HexFormat.of().parseHex(String.join("", parameters)));
    return pdu(command, 0, number, body.toByteArray());
  }

  /** Ends within the addresses. */
  byte[] hopeless() {
    return pdu(command, 0, number, new byte[] {0, (byte) ton, 1, '3', '5'});
  }

  private byte[] addresses() {
    var octets = new ByteArrayOutputStream();
    octets.writeBytes(new byte[] {0, (byte) ton, 1});
    octets.writeBytes((source + "\0").getBytes(ISO_8859_1));
    octets.writeBytes(new byte[] {0, 1});
    octets.writeBytes((dest + "\0").getBytes(ISO_8859_1));
    return octets.toByteArray();
  }

  /** A sound optional parameter in hexadecimal. */
  static String parameter(int tag, byte[] value) {
    return "%04x%04x%s".formatted(tag, value.length, HexFormat.of().formatHex(value));
  }

  static byte[] answer(PduFrame frame, int status, byte[] body) {
    return pdu(frame.command() | 0x80000000, status, frame.sequenceNumber(), body);
  }

  static byte[] pdu(int command, int status, int number, byte[] body) {
    return ByteBuffer.allocate(16 + body.length)
        .putInt(16 + body.length)
        .putInt(command)
        .putInt(status)
        .putInt(number)
        .put(body)
        .array();
  }
}
