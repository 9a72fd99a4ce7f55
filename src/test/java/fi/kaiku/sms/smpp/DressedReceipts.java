package fi.kaiku.sms.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;

import fi.kaiku.sms.gateway.Receipt;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** Receipts as operators dress them: one meaning, and never twice the same words. */
public final class DressedReceipts {

  private static final List<String> TEXTS =
      List.of("", "Miten", "Miten käynti sujui?", "id:7 stat:UNDELIV", "Hur gick ID:9");

  private final Random random;
  private final ReceiptIds setting;

  /**
   * Dresses at random.
   *
   * @param setting as in {@code kaiku.sms.smpp.receipt-ids}
   */
  public DressedReceipts(Random random, String setting) {
    this.random = random;
    this.setting = ReceiptIds.valueOf(setting);
  }

  /**
   * A receipt about a message, dressed, sent, and read again.
   *
   * @param id as the answer gave it
   * @param phone the receiver's number in E.164
   * @param stat one of the words for a state
   */
  public Receipt about(String id, String phone, String stat) {
    var octets = pdu(idInReceipt(id), phone, stat);
    var message = LenientReading.of(new PduFrame(octets)).message().orElseThrow();
    return new Incoming(message, "Kaiku", setting).receipt();
  }

  private byte[] pdu(String id, String phone, String stat) {
    var number = numberInReceipt(phone);
    var pdu = Pdu.receipt(number).ton(type(number));
    var text = text(id, stat);
    return switch (random.nextInt(6)) {
      case 0 -> pdu.coding(8).saying(text.getBytes(UTF_16BE));
      case 1 -> pdu.asData().saying("", Pdu.parameter(0x0424, text.getBytes(ISO_8859_1)));
      case 2 -> pdu.saying("", parameter(id), Pdu.parameter(0x0424, text.getBytes(ISO_8859_1)));
      case 3 -> pdu.saying(text, "020d0000", parameter(id), "14010009");
      case 4 -> pdu.saying(text, "04270000", "ffff00");
      default -> pdu.coding(random.nextInt(2) * 3).saying(text);
    };
  }

  private static String parameter(String id) {
    return Pdu.parameter(0x001E, (id + "\0").getBytes(ISO_8859_1));
  }

  /** Fields in any order, some missing, in any case; the text is where it is, last. */
  private String text(String id, String stat) {
    var fields = new ArrayList<>(List.of(field("id", id), field("stat", stat)));
    for (var other : List.of("sub:001", "dlvrd:001", "submit date:2606011200", "err:000")) {
      if (random.nextInt(3) > 0) {
        fields.add(inCase(other));
      }
    }
    Collections.shuffle(fields, random);
    var text = random.nextInt(4) == 0 ? "" : " Text:" + TEXTS.get(random.nextInt(TEXTS.size()));
    return String.join(random.nextInt(8) == 0 ? "  " : " ", fields) + text;
  }

  private String field(String name, String value) {
    return inCase(name) + ":" + (random.nextInt(6) == 0 ? " " : "") + value;
  }

  private String inCase(String word) {
    return switch (random.nextInt(4)) {
      case 0 -> word.toUpperCase(Locale.ROOT);
      case 1 -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      default -> word;
    };
  }

  private String idInReceipt(String id) {
    var written =
        switch (setting) {
          case SAME -> id;
          case DECIMAL_OF_HEX -> new BigInteger(id, 16).toString();
          case HEX_OF_DECIMAL -> new BigInteger(id).toString(16);
          case AUTO -> otherwise(id);
        };
    written = random.nextInt(3) == 0 ? written.toUpperCase(Locale.ROOT) : written;
    var isNumber = written.toLowerCase(Locale.ROOT).matches("[0-9a-f]+");
    return isNumber && random.nextInt(3) == 0
        ? "0".repeat(1 + random.nextInt(8)) + written
        : written;
  }

  private String otherwise(String id) {
    return switch (random.nextInt(3)) {
      case 0 -> id.matches("[0-9]+") ? new BigInteger(id).toString(16) : id;
      case 1 -> id.matches("[0-9a-f]+") ? new BigInteger(id, 16).toString() : id;
      default -> id;
    };
  }

  private String numberInReceipt(String phone) {
    var digits = phone.substring(1);
    var national = digits.substring(3);
    return switch (random.nextInt(8)) {
      case 0 -> "";
      case 1 -> national;
      case 2 -> "0" + national;
      case 3 -> "3580" + national;
      case 4 -> "00" + digits;
      case 5 -> "1234" + digits;
      case 6 -> phone;
      default -> digits;
    };
  }

  private int type(String number) {
    return number.startsWith("4") ? 2 : random.nextInt(2);
  }
}
