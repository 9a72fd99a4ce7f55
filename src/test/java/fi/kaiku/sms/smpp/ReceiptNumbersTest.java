package fi.kaiku.sms.smpp;

import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.sms.sending.SendJob;
import fi.kaiku.sms.sending.SendingWorld;
import fi.kaiku.sms.sending.SendingWorld.MessageRow;
import java.util.List;
import java.util.Objects;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A receipt is its message's by the id, however it writes the number, or without one. */
@KaikuTest
class ReceiptNumbersTest {

  @Autowired ApplicationContext spring;

  final BareSmsc smsc = new BareSmsc();
  SendingWorld world;

  @BeforeEach
  void aWorld() {
    world = new SendingWorld(spring);
  }

  @AfterEach
  void theEnd() {
    world.close();
    smsc.close();
  }

  /** The messages went to +3584570000000, …1 and …2. */
  @ParameterizedTest
  @CsvSource({
    "AUTO, 2, 4570000001",
    "AUTO, 2, 04570000001",
    "AUTO, 0, 4570000001",
    "AUTO, 1, 35804570000001",
    "AUTO, 0, 003584570000001",
    "AUTO, 0, 12343584570000001",
    "AUTO, 5, Kaiku",
    "AUTO, 0, ''",
    "SAME, 0, ''",
    "SAME, 0, 16161",
    "SAME, 1, 46701740605",
    "SAME, 1, 3584570000002"
  })
  void the_receipt_finds_its_message(ReceiptIds setting, int type, String number) {
    sendThree(setting);
    var id = idOf(1);

    smsc.says(Pdu.receipt(number).ton(type).saying(ReceiptPost.text(id, "DELIVRD")));

    eventually("delivered", () -> delivered().equals(List.of(id)));
    assertThat(acknowledgement()).isZero();
  }

  /** With guessed ids the number is a veto: another message may have that id. */
  @Test
  void a_guessed_id_is_not_believed_against_another_number() {
    sendThree(ReceiptIds.AUTO);

    var wrong = Pdu.receipt("3584579999999").ton(1);
    smsc.says(wrong.saying(ReceiptPost.text(idOf(1), "DELIVRD")));

    eventually("answered", () -> !smsc.heard(SMPPConstant.CID_DELIVER_SM_RESP).isEmpty());
    assertThat(acknowledgement()).isZero();
    assertThat(delivered()).isEmpty();
  }

  private void sendThree(ReceiptIds setting) {
    world.queueMany(3);
    var node = node(setting);
    world.crankUntil(node, "SENT", 3);
  }

  private SendJob node(ReceiptIds setting) {
    var gateway = GivenSmpp.to(smsc.port()).receiptIds(setting).gateway();
    return world.node(gateway, SendingWorld.PATIENT);
  }

  private String idOf(int place) {
    return Objects.requireNonNull(world.rows().get(place).supplierId());
  }

  private List<String> delivered() {
    return world.rows().stream()
        .filter(row -> "DELIVERED".equals(row.receipt()))
        .map(MessageRow::supplierId)
        .toList();
  }

  private int acknowledgement() {
    eventually("answered", () -> !smsc.heard(SMPPConstant.CID_DELIVER_SM_RESP).isEmpty());
    return smsc.heard(SMPPConstant.CID_DELIVER_SM_RESP).getLast().status();
  }
}
