package fi.kaiku.sms.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import fi.kaiku.sms.gateway.DeliveryState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.jsmpp.PDUStringException;
import org.jsmpp.bean.DeliverSm;
import org.jsmpp.bean.OptionalParameter;
import org.jsmpp.util.DefaultDecomposer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** What operators deliver, with and without the optional parameters of SMPP 3.4. */
class IncomingTest {

  private static final Path IN_THE_WILD = Path.of("../shared/data/sms/smpp-pdus.json");

  /** Its last parameter claims to be longer than the message; jsmpp does not read such a one. */
  private static final String OVERRUNS_ITS_END =
      "decodeDeliverSmNetforsDeliveryReceiptTriggeredErrorInLegacySmppLibrary";

  private static final byte RECEIPT = 0x04;
  private static final byte WITH_HEADER = 0x40;
  private static final byte PENDING = 0x20;

  @Test
  void the_optional_parameters_are_believed_before_the_text() throws PDUStringException {
    var message = receipt("id:0000111 stat:UNDELIV err:000 text:");
    message.setOptionalParameters(
        new OptionalParameter.Receipted_message_id("38601fa"),
        new OptionalParameter.Message_state((byte) 2));

    var read = read(message).receipt();

    assertThat(read.state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(read.supplierIds()).startsWith("38601fa").contains("0000111");
    assertThat(read.errorCode()).isNull();
  }

  /** Some operators always say "on its way" in the parameter, and the truth in the text. */
  @ParameterizedTest
  @CsvSource({
    "1, DELIVRD, DELIVERED", "0, UNDELIV, UNDELIVERED", "7, DELIVRD, DELIVERED",
    "6, EXPIRED, UNDELIVERED", "5, DELIVRD, UNDELIVERED", "2, UNDELIV, DELIVERED",
    "1, ENROUTE, ON_ITS_WAY", "7, MYSTERY, UNKNOWN", "2, MYSTERY, DELIVERED"
  })
  void of_parameter_and_text_the_final_word_counts_and_of_two_the_parameters(
      byte parameter, String stat, DeliveryState state) throws PDUStringException {
    var message = receipt("id:1 stat:" + stat + " err:000");
    message.setOptionalParameters(new OptionalParameter.Message_state(parameter));

    assertThat(read(message).receipt().state()).isEqualTo(state);
  }

  @Test
  void a_receipt_without_any_text_is_one_by_its_parameters() throws PDUStringException {
    var message = from("358457000001", (byte) 0, new byte[0]);
    message.setOptionalParameters(
        new OptionalParameter.Receipted_message_id("77"),
        new OptionalParameter.Message_state((byte) 5));

    assertThat(read(message).isReceipt()).isTrue();
    assertThat(read(message).receipt().state()).isEqualTo(DeliveryState.UNDELIVERED);
    assertThat(read(message).receipt().supplierIds()).contains("77");
  }

  @Test
  void a_receipt_may_stand_in_the_payload_and_have_its_addresses_swapped()
      throws PDUStringException {
    var message = new DeliverSm();
    message.setEsmClass(RECEIPT);
    message.setSourceAddr("Kaiku");
    message.setDestAddress("358457000001");
    message.setShortMessage(new byte[0]);
    message.setOptionalParameters(
        new OptionalParameter.Message_payload("id:5 stat:EXPIRED err:027".getBytes(ISO_8859_1)));

    var read = read(message).receipt();

    assertThat(read.phone()).isEqualTo("+358457000001");
    assertThat(read.state()).isEqualTo(DeliveryState.UNDELIVERED);
    assertThat(read.errorCode()).isEqualTo("027");
  }

  @Test
  void news_on_the_way_and_unmarked_receipts_are_receipts_too() {
    var pending = from("358457000001", PENDING, "id:5 stat:ENROUTE err:000".getBytes(ISO_8859_1));
    var unmarked = from("358457000001", (byte) 0, "id:5 stat:DELIVRD".getBytes(ISO_8859_1));

    assertThat(read(pending).isReceipt()).isTrue();
    assertThat(read(pending).receipt().state()).isEqualTo(DeliveryState.ON_ITS_WAY);
    assertThat(read(unmarked).isReceipt()).isTrue();
  }

  @Test
  void a_reply_is_read_in_the_alphabet_it_came_in() {
    assertThat(reply((byte) 0, new byte[] {0x7B, 0x7C, 0x7D})).isEqualTo("äöñ");
    assertThat(reply((byte) 3, "Hyvä".getBytes(ISO_8859_1))).isEqualTo("Hyvä");
    assertThat(reply((byte) 8, "STOP ☺".getBytes(UTF_16BE))).isEqualTo("STOP ☺");
  }

  @Test
  void a_part_of_a_long_reply_is_read_without_its_header() {
    var part = from("358457000001", WITH_HEADER, "\5\0\3\1\2\1STOP".getBytes(ISO_8859_1));

    assertThat(read(part).isReceipt()).isFalse();
    assertThat(read(part).reply().text()).isEqualTo("STOP");
    assertThat(read(part).reply().phone()).isEqualTo("+358457000001");
  }

  @Test
  void receipts_that_others_recorded_are_known_by_the_ids_and_states_in_them()
      throws IOException, PDUStringException {
    assumeTrue(Files.exists(IN_THE_WILD));
    var pdus = JsonMapper.shared().readTree(Files.readString(IN_THE_WILD)).get("pdus");
    for (var pdu : pdus) {
      var octets = HexFormat.of().parseHex(pdu.get("hex").stringValue());
      var text = new String(octets, ISO_8859_1);
      var about = pdu.get("test").stringValue();
      var isReceipt = octets.length > 16 && octets[7] == 5 && text.contains("stat:");
      if (isReceipt && !about.equals(OVERRUNS_ITS_END)) {
        var read = read(new DefaultDecomposer().deliverSm(octets));
        assertThat(read.isReceipt()).as(about).isTrue();
        var id = text.replaceAll("(?s).*id:(\\w+) .*", "$1");
        assertThat(read.receipt().supplierIds()).as(about).contains(id);
        assertThat(read.receipt().state())
            .as(about)
            .isEqualTo(
                text.contains("DELIVRD") ? DeliveryState.DELIVERED : DeliveryState.ON_ITS_WAY);
      }
    }
  }

  private static String reply(byte coding, byte[] octets) {
    var message = from("358457000001", (byte) 0, octets);
    message.setDataCoding(coding);
    return read(message).reply().text();
  }

  private static DeliverSm receipt(String text) {
    return from("358457000001", RECEIPT, text.getBytes(ISO_8859_1));
  }

  private static DeliverSm from(String phone, byte esmClass, byte[] octets) {
    var message = new DeliverSm();
    message.setEsmClass(esmClass);
    message.setSourceAddr(phone);
    message.setDestAddress("Kaiku");
    message.setShortMessage(octets);
    return message;
  }

  private static Incoming read(DeliverSm message) {
    return new Incoming(message, "Kaiku", ReceiptIds.AUTO);
  }
}
