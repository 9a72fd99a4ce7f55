package fi.kaiku.sms.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import fi.kaiku.sms.DeliveryState;
import fi.kaiku.sms.Receipt;
import fi.kaiku.sms.Reply;
import fi.kaiku.sms.SmsText;
import fi.kaiku.sms.SmsText.Encoding;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.bean.OptionalParameter.Tag;

/** Reads what the operator delivers: a receipt in any dialect, or a customer's reply. */
record Incoming(DeliverSm message, String ourAddress, ReceiptIds ids) {

  private static final byte LATIN_1 = 3;
  private static final byte UCS_2 = 8;

  boolean isReceipt() {
    return message.isSmscDeliveryReceipt()
        || message.isIntermediateDeliveryNotification()
        || receiptedId().isPresent()
        || receiptText().isUnmistakable();
  }

  Receipt receipt() {
    var text = receiptText();
    var state = messageState().orElseGet(text::state);
    var candidates =
        Stream.concat(receiptedId().stream(), text.id().stream())
            .flatMap(id -> ids.inTheAnswer(id.strip()).stream())
            .distinct()
            .toList();
    var error = state == DeliveryState.DELIVERED ? null : text.err().orElse(null);
    return new Receipt(candidates, theOtherAddress(), state, error);
  }

  Reply reply() {
    return new Reply(message.getSourceAddr(), text());
  }

  /** Some operators swap the two addresses in a receipt. */
  private String theOtherAddress() {
    return message.getSourceAddr().equals(ourAddress)
        ? message.getDestAddress()
        : message.getSourceAddr();
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

  private String text() {
    return switch (message.getDataCoding()) {
      case UCS_2 -> new String(body(), UTF_16BE);
      case LATIN_1 -> new String(body(), ISO_8859_1);
      default -> SmsText.read(body(), Encoding.GSM_7);
    };
  }

  private byte[] body() {
    var payload = message.getOptionalParameter(Tag.MESSAGE_PAYLOAD);
    var whole =
        payload instanceof OptionalParameter.OctetString octets
            ? octets.getValue()
            : message.getShortMessage();
    return message.isUdhi() && whole.length > 0 ? withoutHeader(whole) : whole;
  }

  private static byte[] withoutHeader(byte[] whole) {
    return Arrays.copyOfRange(whole, Math.min(whole.length, 1 + (whole[0] & 0xFF)), whole.length);
  }
}
