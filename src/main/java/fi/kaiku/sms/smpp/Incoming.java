package fi.kaiku.sms.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import fi.kaiku.sms.gateway.DeliveryState;
import fi.kaiku.sms.gateway.MessagePart;
import fi.kaiku.sms.gateway.Receipt;
import fi.kaiku.sms.gateway.Reply;
import fi.kaiku.sms.receipt.PhoneAddress;
import fi.kaiku.sms.receipt.PhoneAddress.Kind;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Tag;

/** Reads what the operator delivers: a receipt in any dialect, or a customer's reply. */
record Incoming(DeliverSm message, String ourAddress, ReceiptIds ids) {

  boolean isReceipt() {
    return message.isSmscDeliveryReceipt()
        || message.isIntermediateDeliveryNotification()
        || receiptedId().isPresent()
        || receiptText().isUnmistakable();
  }

  /**
   * The state in the parameter message_state is believed before the one in the text, unless only
   * the text tells a final one: SMPP defines the parameter, and each operator its own text.
   */
  Receipt receipt() {
    var text = receiptText();
    var state =
        messageState()
            .map(told -> told.isFinal() || !text.state().isFinal() ? told : text.state())
            .orElseGet(text::state);
    var candidates =
        Stream.concat(receiptedId().stream(), text.id().stream())
            .flatMap(id -> ids.inTheAnswer(id.strip()).stream())
            .filter(id -> !id.isBlank())
            .distinct()
            .toList();
    var error = state == DeliveryState.DELIVERED ? null : text.err().orElse(null);
    return new Receipt(candidates, theOtherNumber(), state, error, ids.naming());
  }

  Reply reply() {
    var part = part();
    var coding = message.getDataCoding();
    return part.isPresent()
        ? new Reply(sourceNumber(), Alphabet.readPart(coding, body()), part.get())
        : new Reply(sourceNumber(), Alphabet.read(coding, body()));
  }

  /** A piece of a long message says so before its text, or in the parameters sar_… (5.3.2.22). */
  private Optional<MessagePart> part() {
    return message.isUdhi() ? MessagePart.inHeader(whole()) : sarPart();
  }

  private Optional<MessagePart> sarPart() {
    return message.getOptionalParameter(Tag.SAR_MSG_REF_NUM)
                instanceof OptionalParameter.Short reference
            && message.getOptionalParameter(Tag.SAR_SEGMENT_SEQNUM)
                instanceof OptionalParameter.Byte number
            && message.getOptionalParameter(Tag.SAR_TOTAL_SEGMENTS)
                instanceof OptionalParameter.Byte count
        ? MessagePart.of(
            reference.getValue() & 0xFFFF, number.getValue() & 0xFF, count.getValue() & 0xFF)
        : Optional.empty();
  }

  /** Some operators swap the two addresses in a receipt. */
  private String theOtherNumber() {
    return message.getSourceAddr().equals(ourAddress)
        ? PhoneAddress.e164(message.getDestAddress(), kind(message.getDestAddrTon()))
        : sourceNumber();
  }

  private String sourceNumber() {
    return PhoneAddress.e164(message.getSourceAddr(), kind(message.getSourceAddrTon()));
  }

  /** The type of number of SMPP 3.4, 5.2.5; a name is no number. */
  private static Kind kind(byte type) {
    return switch (type) {
      case 1 -> Kind.INTERNATIONAL;
      case 2 -> Kind.NATIONAL;
      default -> Kind.UNKNOWN;
    };
  }

  private ReceiptText receiptText() {
    return ReceiptText.read(new String(body(), ISO_8859_1).replace("\0", ""));
  }

  private Optional<String> receiptedId() {
    return message.getOptionalParameter(Tag.RECEIPTED_MESSAGE_ID)
            instanceof OptionalParameter.COctetString id
        ? Optional.of(id.getValueAsString())
        : Optional.empty();
  }

  private Optional<DeliveryState> messageState() {
    return message.getOptionalParameter(Tag.MESSAGE_STATE) instanceof OptionalParameter.Byte state
        ? Optional.of(ReceiptText.stateOf(Integer.toString(state.getValue())))
        : Optional.empty();
  }

  private byte[] body() {
    var whole = whole();
    return message.isUdhi() && whole.length > 0 ? withoutHeader(whole) : whole;
  }

  private byte[] whole() {
    return message.getOptionalParameter(Tag.MESSAGE_PAYLOAD)
                instanceof OptionalParameter.OctetString octets
            && octets.getValue().length > 0
        ? octets.getValue()
        : message.getShortMessage();
  }

  private static byte[] withoutHeader(byte[] whole) {
    return Arrays.copyOfRange(whole, Math.min(whole.length, 1 + (whole[0] & 0xFF)), whole.length);
  }
}
