package fi.kaiku.sms.smpp;

import static fi.kaiku.Eventually.eventually;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.sms.SmsText;
import fi.kaiku.sms.gateway.DeliveryState;
import fi.kaiku.sms.gateway.Inbound;
import fi.kaiku.sms.gateway.Receipt;
import fi.kaiku.sms.gateway.Reply;
import fi.kaiku.sms.gateway.SmsGateway;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What operators deliver in odd dress: what can be read counts, and everything gets an answer. */
class OddDeliveriesTest {

  private static final String PHONE = "358457000001";
  private static final String RECEIPT =
      "id:1000 sub:001 dlvrd:001 submit date:2606011200 done date:2606011201 stat:DELIVRD err:000"
          + " text:Miten";

  final BareSmsc smsc = new BareSmsc();
  final GivenSmpp given = GivenSmpp.to(smsc.port());
  final SmsGateway gateway = given.gateway();
  final List<Reply> replies = new CopyOnWriteArrayList<>();
  final List<Receipt> receipts = new CopyOnWriteArrayList<>();

  @BeforeEach
  void bound() {
    gateway.open(new Desk());
    eventually("bound", () -> gateway.state().bound());
  }

  @AfterEach
  void theEnd() {
    gateway.close();
    smsc.close();
  }

  /** Cut in its value, in its length, in its tag; empty; of a wrong length; unknown. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "1401000901",
        "1401000",
        "140",
        "14",
        "020d0000",
        "04270000",
        "05010000",
        "02040000",
        "0204000101",
        "02010000",
        "020d0003010203",
        "0427000400000002",
        "001e0000",
        "04240000",
        "ffff0000",
        "042700021401000901",
        "0424ffff"
      })
  void a_stop_counts_whatever_optional_parameters_follow(String parameters) {
    var even = parameters.length() % 2 == 0 ? parameters : parameters + "0";

    smsc.says(Pdu.deliver(PHONE).saying("STOP", even));

    assertThat(answer(SMPPConstant.CID_DELIVER_SM_RESP)).isZero();
    assertThat(replies).containsExactly(new Reply("+" + PHONE, "STOP"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"04270000", "001e0000", "042700", "0427000205", "001e000a31303939", "020d0000"})
  void a_receipt_counts_by_its_text_when_its_parameters_cannot_be_read(String parameters) {
    smsc.says(Pdu.receipt(PHONE).saying(RECEIPT, parameters));

    assertThat(answer(SMPPConstant.CID_DELIVER_SM_RESP)).isZero();
    assertThat(receipts.getFirst().state()).isEqualTo(DeliveryState.DELIVERED);
    assertThat(receipts.getFirst().supplierIds()).startsWith("1000").doesNotContain("1099");
  }

  @Test
  void what_follows_a_bad_parameter_is_read() {
    var id = Pdu.parameter(0x001E, "77\0".getBytes(ISO_8859_1));
    var state = Pdu.parameter(0x0427, new byte[] {5});

    smsc.says(Pdu.receipt(PHONE).saying("", "020d0000", id, "05010000", state));

    assertThat(answer(SMPPConstant.CID_DELIVER_SM_RESP)).isZero();
    assertThat(receipts.getFirst().state()).isEqualTo(DeliveryState.UNDELIVERED);
    assertThat(receipts.getFirst().supplierIds()).startsWith("77");
  }

  /** The number of octets is wrong; half an id would be another message's. */
  @Test
  void a_text_that_is_said_to_be_longer_than_it_is_ends_with_the_pdu() {
    smsc.says(Pdu.deliver(PHONE).saying(40, "STOP".getBytes(ISO_8859_1)));
    assertThat(answer(SMPPConstant.CID_DELIVER_SM_RESP)).isZero();
    smsc.says(Pdu.receipt(PHONE).saying(40, "stat:DELIVRD id:10".getBytes(ISO_8859_1)));
    eventually("told", () -> receipts.size() == 1);

    assertThat(replies).containsExactly(new Reply("+" + PHONE, "STOP"));
    assertThat(receipts.getFirst().supplierIds()).isEmpty();
  }

  @Test
  void what_cannot_be_read_at_all_is_refused_and_counted_and_the_line_goes_on() {
    smsc.says(Pdu.deliver(PHONE).hopeless());
    assertThat(answer(SMPPConstant.CID_DELIVER_SM_RESP)).isEqualTo(0x66);
    smsc.says(Pdu.deliver(PHONE).asData().hopeless());
    assertThat(answer(SMPPConstant.CID_DATA_SM_RESP)).isEqualTo(0x66);

    smsc.says(Pdu.deliver(PHONE).saying("STOP"));

    eventually("taken", () -> replies.size() == 1);
    var counted = given.meters().counter("kaiku.sms.faulty.deliveries", "kind", "unreadable");
    assertThat(counted.count()).isEqualTo(2);
    assertThat(smsc.binds()).isEqualTo(1);
  }

  @Test
  void a_data_sm_is_read_as_a_deliver_sm() {
    var payload = Pdu.parameter(0x0424, "STOP".getBytes(ISO_8859_1));
    smsc.says(Pdu.deliver(PHONE).asData().saying("", payload));
    assertThat(answer(SMPPConstant.CID_DATA_SM_RESP)).isZero();

    var id = Pdu.parameter(0x001E, "4711\0".getBytes(ISO_8859_1));
    var state = Pdu.parameter(0x0427, new byte[] {2});
    smsc.says(Pdu.receipt(PHONE).asData().saying("", id, state));
    var told = Pdu.parameter(0x0424, RECEIPT.getBytes(ISO_8859_1));
    smsc.says(Pdu.receipt(PHONE).asData().saying("", told));
    eventually("both", () -> receipts.size() == 2);

    assertThat(replies).containsExactly(new Reply("+" + PHONE, "STOP"));
    assertThat(receipts).extracting(Receipt::state).containsOnly(DeliveryState.DELIVERED);
    assertThat(receipts.getFirst().supplierIds()).startsWith("4711");
    assertThat(receipts.getLast().supplierIds()).startsWith("1000");
  }

  @ParameterizedTest
  @ValueSource(ints = {0x08, 0x09, 0x0B, 0x18, 0x19, 0x1A, 0x1B, 0x38, 0x48, 0x59, 0xE0, 0xE8})
  void a_stop_in_ucs_2_is_read_whatever_class_or_group_it_has(int coding) {
    smsc.says(Pdu.deliver(PHONE).coding(coding).saying("STOP".getBytes(UTF_16BE)));

    eventually("read", () -> replies.size() == 1);
    assertThat(replies.getFirst().text()).isEqualTo("STOP");
  }

  @ParameterizedTest
  @CsvSource({
    "0x00, Löpetä",
    "0x10, Löpetä",
    "0x11, Löpetä",
    "0x13, Löpetä",
    "0x41, Löpetä",
    "0xC8, Löpetä",
    "0xD0, Löpetä",
    "0xF0, Löpetä",
    "0xF1, Löpetä",
    "0x85, Löpetä"
  })
  void a_text_in_the_alphabet_of_gsm_is_read_whatever_class_or_group_it_has(
      String coding, String text) {
    var octets = SmsText.of(text).octets();

    smsc.says(Pdu.deliver(PHONE).coding(Integer.decode(coding)).saying(octets));

    eventually("read", () -> replies.size() == 1);
    assertThat(replies.getFirst().text()).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(ints = {0x01, 0x03, 0x04, 0x14, 0x17, 0x55, 0xF4, 0xF5})
  void eight_bits_are_read_as_latin_1(int coding) {
    smsc.says(Pdu.deliver(PHONE).coding(coding).saying("Löpetä"));

    eventually("read", () -> replies.size() == 1);
    assertThat(replies.getFirst().text()).isEqualTo("Löpetä");
  }

  /** The type of number: 1 international, 2 national, 0 not told, 3 the network's own. */
  @ParameterizedTest
  @CsvSource({
    "2, 457000001, +358457000001",
    "2, 0457000001, +358457000001",
    "2, 358457000001, +358457000001",
    "2, 4571234567, +3584571234567",
    "1, 4571234567, +4571234567",
    "1, 457000001, +358457000001",
    "0, 457000001, +358457000001",
    "3, 0457000001, +358457000001",
    "1, 3580457000001, +358457000001",
    "0, 003580457000001, +358457000001",
    "0, +358457000001, +358457000001",
    "1, 00358457000001, +358457000001",
    "1, 46701740605, +46701740605",
    "0, 0046701740605, +46701740605",
    "5, Kaiku, ''"
  })
  void a_number_is_read_by_its_type(int type, String written, String number) {
    smsc.says(Pdu.deliver(written).ton(type).saying("STOP"));

    eventually("read", () -> replies.size() == 1);
    assertThat(replies.getFirst().phone()).isEqualTo(number);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Kaiku"})
  void a_receipt_without_a_number_is_taken_by_its_id(String source) {
    smsc.says(Pdu.receipt(source).ton(0).saying(RECEIPT));

    assertThat(answer(SMPPConstant.CID_DELIVER_SM_RESP)).isZero();
    assertThat(receipts.getFirst().supplierIds()).startsWith("1000");
  }

  private int answer(int command) {
    eventually("answered", () -> !smsc.heard(command).isEmpty());
    return smsc.heard(command).getLast().status();
  }

  private final class Desk implements Inbound {
    @Override
    public CompletableFuture<Void> receipt(Receipt receipt) {
      receipts.add(receipt);
      return CompletableFuture.completedFuture(null);
    }

    @Override
    public CompletableFuture<Void> reply(Reply reply) {
      replies.add(reply);
      return CompletableFuture.completedFuture(null);
    }
  }
}
