package fi.kaiku.sms.smpp;

import fi.kaiku.sms.gateway.Receipt;
import java.math.BigInteger;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** How an operator's receipts write the id that its answer to the message gave. */
enum ReceiptIds {
  /** Alike, else one in hexadecimal and the other in decimal, whichever fits the number. */
  AUTO,
  SAME,
  /** The answer in hexadecimal, the receipt in decimal. */
  DECIMAL_OF_HEX,
  /** The answer in decimal, the receipt in hexadecimal. */
  HEX_OF_DECIMAL;

  /** What the answer may have called the message, the likeliest first. */
  List<String> inTheAnswer(String idInReceipt) {
    return switch (this) {
      case SAME -> List.of(idInReceipt);
      case DECIMAL_OF_HEX -> orAsItIs(hexOf(idInReceipt), idInReceipt);
      case HEX_OF_DECIMAL -> orAsItIs(decimalOf(idInReceipt), idInReceipt);
      case AUTO ->
          Stream.of(Stream.of(idInReceipt), hexOf(idInReceipt), decimalOf(idInReceipt))
              .flatMap(ids -> ids)
              .distinct()
              .toList();
    };
  }

  /** Whether what {@link #inTheAnswer} says is certain, or may be another message's id. */
  Receipt.Naming naming() {
    return this == AUTO ? Receipt.Naming.GUESSED : Receipt.Naming.CERTAIN;
  }

  private static List<String> orAsItIs(Stream<String> read, String idInReceipt) {
    var ids = read.toList();
    return ids.isEmpty() ? List.of(idInReceipt) : ids;
  }

  private static Stream<String> hexOf(String id) {
    return id.matches("[0-9]{1,40}") ? Stream.of(new BigInteger(id).toString(16)) : Stream.empty();
  }

  private static Stream<String> decimalOf(String id) {
    return id.toLowerCase(Locale.ROOT).matches("[0-9a-f]{1,32}")
        ? Stream.of(new BigInteger(id, 16).toString())
        : Stream.empty();
  }
}
