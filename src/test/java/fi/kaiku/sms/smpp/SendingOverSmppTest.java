package fi.kaiku.sms.smpp;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.sms.GivenMessage;
import fi.kaiku.sms.SendingWorld;
import fi.kaiku.sms.smpp.Faults.Receipts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

@KaikuTest
class SendingOverSmppTest {

  @Autowired ApplicationContext spring;

  final FaultySmsc smsc = FaultySmsc.start();
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

  @Test
  void a_message_reaches_its_phone_in_its_words_and_the_receipt_comes_back() {
    smsc.with(Faults.none().receipts(Receipts.AFTER_THE_ANSWER));
    world.queue(GivenMessage.to("+358457000001").saying("Hej! Hur gick besöket? [1]"));
    var node = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);

    world.crank(node, "the receipt is stored", () -> "DELIVERED".equals(world.only().receipt()));

    assertThat(smsc.taken()).hasSize(1);
    assertThat(smsc.taken().getFirst().phone()).isEqualTo("+358457000001");
    assertThat(smsc.taken().getFirst().sender()).isEqualTo("Kaiku");
    assertThat(smsc.taken().getFirst().text()).isEqualTo("Hej! Hur gick besöket? [1]");
    assertThat(world.only().hasBody()).isFalse();
  }

  @Test
  void a_long_message_and_one_outside_gsm_7_arrive_whole() {
    var long_ = "Miten käynti sujui? ".repeat(20);
    world.queue(GivenMessage.to(1).saying(long_), GivenMessage.to(2).saying("Čáhci ☺"));
    var node = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);

    world.crankUntil(node, "SENT", 2);

    assertThat(smsc.taken()).extracting(Taken::text).containsExactlyInAnyOrder(long_, "Čáhci ☺");
  }

  @Test
  void what_the_operator_refuses_for_good_has_failed_with_the_operators_code() {
    smsc.with(Faults.none().refuseEvery(1, 0x0B));
    world.queueMany(1);
    var node = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);

    world.crankUntil(node, "FAILED", 1);

    assertThat(world.only().errorCode()).isEqualTo("0x0000000B");
    assertThat(world.only().hasBody()).isFalse();
  }
}
