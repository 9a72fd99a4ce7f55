package fi.kaiku.sms.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsmpp.SMPPConstant;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;

/**
 * A deliver_sm or data_sm, read as far as it can be. Addresses and text come first; a text that is
 * said to be longer than the PDU ends with it, and an optional parameter that is cut, or not of its
 * length, is left out.
 *
 * @param message none when not even the addresses can be read
 * @param leftOut whether something could not be read
 */
record LenientReading(Optional<DeliverSm> message, boolean leftOut) {

  private static final int PAYLOAD = 0x0424;
  private static final int RECEIPTED_ID = 0x001E;
  private static final int STATE = 0x0427;
  private static final int SAR_REFERENCE = 0x020C;
  private static final int SAR_COUNT = 0x020E;
  private static final int SAR_NUMBER = 0x020F;

  static LenientReading of(PduFrame delivery) {
    var octets = delivery.body();
    var message = new DeliverSm();
    try {
      readAddresses(message, octets);
    } catch (BufferUnderflowException hopeless) {
      return new LenientReading(Optional.empty(), true);
    }
    try {
      var isData = delivery.command() == SMPPConstant.CID_DATA_SM;
      var whole = isData ? readCoding(message, octets) : readText(message, octets);
      return new LenientReading(Optional.of(message), !readParameters(message, octets) || !whole);
    } catch (BufferUnderflowException cut) {
      return new LenientReading(Optional.of(message), true);
    }
  }

  private static void readAddresses(DeliverSm message, ByteBuffer octets) {
    message.setShortMessage(new byte[0]);
    message.setServiceType(string(octets));
    message.setSourceAddrTon(octets.get());
    message.setSourceAddrNpi(octets.get());
    message.setSourceAddr(string(octets));
    message.setDestAddrTon(octets.get());
    message.setDestAddrNpi(octets.get());
    message.setDestAddress(string(octets));
    message.setEsmClass(octets.get());
  }

  /** In a data_sm the text is a parameter. */
  private static boolean readCoding(DeliverSm message, ByteBuffer octets) {
    message.setRegisteredDelivery(octets.get());
    message.setDataCoding(octets.get());
    return true;
  }

  private static boolean readText(DeliverSm message, ByteBuffer octets) {
    message.setProtocolId(octets.get());
    message.setPriorityFlag(octets.get());
    message.setScheduleDeliveryTime(string(octets));
    message.setValidityPeriod(string(octets));
    message.setRegisteredDelivery(octets.get());
    message.setReplaceIfPresent(octets.get());
    message.setDataCoding(octets.get());
    message.setSmDefaultMsgId(octets.get());
    var length = octets.get() & 0xFF;
    var text = new byte[Math.min(length, octets.remaining())];
    octets.get(text);
    message.setShortMessage(text.length == length ? text : withoutLastWord(text));
    return text.length == length;
  }

  /** The last of several words may be half a word: half an id would be another message's. */
  private static byte[] withoutLastWord(byte[] text) {
    var words = new String(text, ISO_8859_1);
    var last = words.stripTrailing().lastIndexOf(' ');
    return last < 0 ? text : words.substring(0, last).getBytes(ISO_8859_1);
  }

  private static boolean readParameters(DeliverSm message, ByteBuffer octets) {
    var found = new ArrayList<OptionalParameter>();
    var whole = true;
    while (octets.remaining() >= 2 * Short.BYTES) {
      var tag = octets.getShort() & 0xFFFF;
      var length = octets.getShort() & 0xFFFF;
      var value = new byte[Math.min(length, octets.remaining())];
      octets.get(value);
      whole &= value.length == length && isReadable(tag, value);
      if (value.length == length) {
        found.addAll(parameter(tag, value));
      }
    }
    message.setOptionalParameters(found.toArray(OptionalParameter[]::new));
    return whole && !octets.hasRemaining();
  }

  private static boolean isReadable(int tag, byte[] value) {
    return switch (tag) {
      case PAYLOAD, RECEIPTED_ID, STATE -> !parameter(tag, value).isEmpty();
      default -> true;
    };
  }

  /** Those that say something to us. */
  private static List<OptionalParameter> parameter(int tag, byte[] value) {
    if (value.length == 0) {
      return List.of();
    }
    return switch (tag) {
      case PAYLOAD -> List.of(new OptionalParameter.Message_payload(value));
      case RECEIPTED_ID -> List.of(new OptionalParameter.Receipted_message_id(string(value)));
      case STATE ->
          value.length == 1 ? List.of(new OptionalParameter.Message_state(value[0])) : List.of();
      case SAR_REFERENCE ->
          value.length == 2
              ? List.of(
                  new OptionalParameter.Sar_msg_ref_num(
                      (short) (value[0] << 8 | (value[1] & 0xFF))))
              : List.of();
      case SAR_COUNT ->
          value.length == 1
              ? List.of(new OptionalParameter.Sar_total_segments(value[0]))
              : List.of();
      case SAR_NUMBER ->
          value.length == 1
              ? List.of(new OptionalParameter.Sar_segment_seqnum(value[0]))
              : List.of();
      default -> List.of();
    };
  }

  private static String string(byte[] value) {
    return new String(value, ISO_8859_1).split("\0", 2)[0];
  }

  private static String string(ByteBuffer octets) {
    var text = new ByteArrayOutputStream();
    for (var octet = octets.get(); octet != 0; octet = octets.get()) {
      text.write(octet);
    }
    return text.toString(ISO_8859_1);
  }
}
