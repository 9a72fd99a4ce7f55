package fi.kaiku.sms.smpp;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.sms.GivenMessage;
import fi.kaiku.sms.sending.SendJob;
import fi.kaiku.sms.sending.SendingWorld;
import fi.kaiku.sms.sending.SendingWorld.MessageRow;
import fi.kaiku.sms.status.Sending;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsmpp.SMPPConstant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** "This one, never" is about the message; "you, not now" keeps all of them waiting. */
@KaikuTest
class SentBackTest {

  @Autowired ApplicationContext spring;
  @Autowired Sending sending;
  @Autowired MeterRegistry meters;

  final BareSmsc smsc = new BareSmsc();
  SendingWorld world;
  SendJob node;

  @BeforeEach
  void aNode() {
    world = new SendingWorld(spring);
    node = world.node(GivenSmpp.to(smsc.port()).gateway(), SendingWorld.PATIENT);
  }

  @AfterEach
  void theEnd() {
    world.close();
    smsc.close();
  }

  /** The sender, the account, sending as such, the time, a supplier's own, and "unknown". */
  @ParameterizedTest
  @ValueSource(ints = {0x0A, 0x0F, 0x45, 0x61, 0x65, 0x66, 0xFF, 0x100, 0x408, 1032, 69})
  void what_is_about_us_keeps_every_message_waiting_and_then_all_leave(int status) {
    smsc.answersMessagesBy(message -> Pdu.answer(message, status, new byte[0]));
    world.queueMany(40);
    world.crank(node, "the alarm", () -> sentBack() >= 3);

    assertThat(world.count("WAITING")).isEqualTo(40);
    assertThat(world.rows()).allMatch(MessageRow::hasBody);
    assertThat(sending.status().sentBackWith()).isEqualTo("0x%08X".formatted(status));
    assertThat(smsc.heard(SMPPConstant.CID_SUBMIT_SM)).hasSizeLessThan(40);

    smsc.answersMessagesBy(BareSmsc::accepted);
    world.crankUntil(node, "SENT", 40);
    assertThat(sentBack()).isZero();
    assertThat(sending.status().sentBackWith()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0x01, 0x0B, 0x0C, 0x33, 0xFE})
  void what_is_about_the_message_fails_at_once(int status) {
    smsc.answersMessagesBy(message -> Pdu.answer(message, status, new byte[0]));
    world.queueMany(5);

    world.crankUntil(node, "FAILED", 5);

    assertThat(smsc.heard(SMPPConstant.CID_SUBMIT_SM)).hasSize(5);
  }

  /** Sent back again and again while others are taken: then it is the message after all. */
  @Test
  void a_message_that_alone_is_sent_back_fails_and_holds_up_nobody() {
    var bad = "3584570000003";
    smsc.answersMessagesBy(
        message ->
            text(message).contains(bad)
                ? Pdu.answer(message, 0x45, new byte[0])
                : BareSmsc.accepted(message));
    world.queueMany(20);
    world.crankUntil(node, "SENT", 19);

    for (int i = 100; i < 110; i++) {
      world.queue(GivenMessage.to(i));
      node.run();
    }
    world.crankUntil(node, "FAILED", 1);
    assertThat(world.count("SENT")).isEqualTo(29);
  }

  /** Throttled, queue full, system error, temporary, not bound. */
  @ParameterizedTest
  @ValueSource(ints = {0x58, 0x14, 0x08, 0x64, 0x04})
  void a_generic_nack_that_says_not_now_means_wait(int status) {
    var left = new AtomicInteger(3);
    smsc.answersMessagesBy(
        message -> left.getAndDecrement() > 0 ? nack(message, status) : BareSmsc.accepted(message));
    world.queueMany(6);

    world.crankUntil(node, "SENT", 6);
  }

  @Test
  void a_generic_nack_about_the_number_fails_and_one_about_us_waits() {
    smsc.answersMessagesBy(message -> nack(message, 0x0B));
    world.queueMany(2);
    world.crankUntil(node, "FAILED", 2);

    smsc.answersMessagesBy(message -> nack(message, 0x03));
    world.queue(GivenMessage.to(7));
    world.crank(node, "the alarm", () -> sentBack() >= 3);
    assertThat(world.count("WAITING")).isEqualTo(1);
  }

  private double sentBack() {
    return meters.get("kaiku.sms.sent.back").gauge().value();
  }

  private static byte[] nack(PduFrame message, int status) {
    var number = message.sequenceNumber();
    return Pdu.pdu(SMPPConstant.CID_GENERIC_NACK, status, number, new byte[0]);
  }

  private static String text(PduFrame message) {
    return new String(message.octets(), ISO_8859_1);
  }
}
