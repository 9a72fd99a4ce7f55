package fi.kaiku.sms.receipt;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.GivenMessage;
import fi.kaiku.sms.gateway.DeliveryState;
import fi.kaiku.sms.receipt.ReceiptStore.Known;
import fi.kaiku.sms.smpp.DressedReceipts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** However a receipt is dressed, it speaks of its own message or of none. */
@KaikuTest
class ReceiptMeaningTest {

  /** In each of seven ways; 105 000 in all. */
  private static final int RECEIPTS = 15_000;

  private static final int MESSAGES = 3_000;
  private static final Map<String, DeliveryState> STATES =
      Map.of(
          "DELIVRD", DeliveryState.DELIVERED,
          "delivered", DeliveryState.DELIVERED,
          "UNDELIV", DeliveryState.UNDELIVERED,
          "Expired", DeliveryState.UNDELIVERED,
          "REJECTD", DeliveryState.UNDELIVERED,
          "ENROUTE", DeliveryState.ON_ITS_WAY,
          "ACCEPTD", DeliveryState.ON_ITS_WAY,
          "MYSTERY", DeliveryState.UNKNOWN);

  @Autowired Sealing sealing;

  private record Sent(String id, String phone, Known known) {}

  /** How the answers name messages: counted from 1 in decimal or hexadecimal, or at random. */
  @ParameterizedTest
  @CsvSource({
    "AUTO, DECIMAL, 1",
    "AUTO, HEX, 2",
    "AUTO, RANDOM, 3",
    "SAME, RANDOM, 4",
    "SAME, DECIMAL, 5",
    "DECIMAL_OF_HEX, HEX, 6",
    "HEX_OF_DECIMAL, DECIMAL, 7"
  })
  void a_dressed_receipt_is_never_another_messages(String setting, String ids, long seed) {
    var random = new Random(seed);
    var sent = sent(ids, random);
    var known = sent.stream().map(Sent::known).collect(groupingBy(Known::supplierId));
    var dresser = new DressedReceipts(random, setting);
    var words = List.copyOf(STATES.keySet());
    var understood = 0;
    for (int i = 0; i < RECEIPTS; i++) {
      var one = sent.get(random.nextInt(sent.size()));
      var word = words.get(random.nextInt(words.size()));

      var receipt = dresser.about(one.id(), one.phone(), word);

      var found = MatchableReceipt.of(receipt, sealing).among(known);
      assertThat(receipt.state()).as("receipt %d", i).isEqualTo(STATES.get(word));
      if (found.isPresent()) {
        assertThat(found.get().id()).as("receipt %d", i).isEqualTo(one.known().id());
        understood++;
      }
    }
    // One in eight has no number, and where ids are guesses only the number tells them apart.
    assertThat(understood).isGreaterThan(RECEIPTS * 8 / 10);
  }

  private List<Sent> sent(String ids, Random random) {
    var sent = new ArrayList<Sent>();
    for (int i = 1; i <= MESSAGES; i++) {
      var id =
          switch (ids) {
            case "DECIMAL" -> Integer.toString(i);
            case "HEX" -> Integer.toHexString(i);
            default -> Long.toString(random.nextLong() >>> 1, 36) + "z";
          };
      var phone = GivenMessage.to(i).phone();
      var key = sealing.fingerprint(Purpose.PHONE, phone);
      var known = new Known(UUID.randomUUID(), SupplierId.normal(id), key);
      sent.add(new Sent(id, phone, known));
    }
    return sent;
  }
}
