package fi.kaiku.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.kaiku.sms.gateway.DeliveryState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ReceiptTextTest {

  private static final Path SAMPLES = Path.of("src/test/resources/samples/smpp/receipts.tsv");
  private static final Path IN_THE_WILD = Path.of("../shared/data/sms/delivery-receipts.tsv");

  private static final Map<String, DeliveryState> STATES =
      Map.of(
          "DELIVRD", DeliveryState.DELIVERED,
          "ENROUTE", DeliveryState.ON_ITS_WAY,
          "BADSTAT", DeliveryState.UNKNOWN,
          "", DeliveryState.ON_ITS_WAY);

  static Stream<List<String>> dialects() throws IOException {
    return Files.readAllLines(SAMPLES).stream().skip(1).map(line -> List.of(line.split("\t", 4)));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void a_receipt_is_understood_in_every_dialect(List<String> expected) {
    var read = ReceiptText.read(expected.get(3));

    assertThat(read.id().orElse("")).isEqualTo(expected.get(0));
    assertThat(read.state().name()).isEqualTo(expected.get(1));
    assertThat(read.err().orElse("")).isEqualTo(expected.get(2));
  }

  /** The words of the file itself say what is to be found; a field with a wrong name is none. */
  @Test
  void every_receipt_seen_in_the_wild_is_read_for_what_it_says() throws IOException {
    assumeTrue(Files.exists(IN_THE_WILD));
    for (var line : Files.readAllLines(IN_THE_WILD).stream().skip(1).toList()) {
      var receipt = line.split("\t", -1)[1];
      var read = ReceiptText.read(receipt);
      assertThat(read.id().orElse("")).as(receipt).isEqualTo(after("id:", receipt));
      assertThat(read.err().orElse("")).as(receipt).isEqualTo(after("err:", receipt));
      assertThat(read.state()).as(receipt).isEqualTo(STATES.get(after("stat:", receipt)));
    }
  }

  private static String after(String name, String receipt) {
    return Stream.of(receipt.split("[ \t]+", -1))
        .filter(word -> word.startsWith(name))
        .map(word -> word.substring(name.length()))
        .findFirst()
        .orElse("");
  }

  @Test
  void what_a_customer_writes_is_no_receipt() {
    assertThat(ReceiptText.read("Hyvä käynti, kiitos. id: oli mukana").isUnmistakable()).isFalse();
  }
}
