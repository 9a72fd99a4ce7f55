package fi.kaiku.sms.smpp;

import static fi.kaiku.Eventually.eventually;
import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.sms.GivenMessage;
import fi.kaiku.sms.sending.SendingWorld;
import fi.kaiku.sms.sending.SendingWorld.MessageRow;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What happens when the operator or the line misbehaves. */
@KaikuTest
class SmppFaultsTest {

  private static final int THROTTLED = 0x58;
  private static final int QUEUE_FULL = 0x14;

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
  void an_answer_that_comes_too_late_still_settles_its_message_and_nothing_is_sent_again() {
    smsc.with(Faults.none().responseDelay(Duration.ofSeconds(3)));
    world.queueMany(3);
    var node = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.IMPATIENT);

    world.crankUntil(node, "UNKNOWN", 3);
    world.crankUntil(node, "SENT", 3);

    assertThat(smsc.taken()).hasSize(3).doesNotHaveDuplicates();
    assertThat(world.rows()).extracting(MessageRow::supplierId).doesNotContainNull();
  }

  @Test
  void after_the_line_broke_the_rest_goes_over_a_new_one() {
    smsc.with(Faults.none().cutAfter(5));
    world.queueMany(40);
    var node = world.node(GivenSmpp.to(smsc).window(5).gateway(), SendingWorld.PATIENT);

    world.crank(node, "all settled", () -> world.count("SENT") + world.count("UNKNOWN") == 40);

    assertThat(smsc.binds()).isGreaterThan(1);
    assertThat(world.count("UNKNOWN")).isBetween(1L, 5L);
    assertThat(phones()).hasSizeLessThanOrEqualTo(40).doesNotHaveDuplicates();
  }

  @Test
  void never_more_than_the_window_is_in_the_operators_hands() {
    smsc.with(Faults.none().responseDelay(Duration.ofMillis(3)));
    world.queueMany(120);
    var narrow = world.node(GivenSmpp.to(smsc).window(1).gateway(), SendingWorld.PATIENT);
    world.crank(narrow, "some sent", () -> smsc.takenCount() >= 20);
    assertThat(smsc.mostInHand()).isEqualTo(1);
    narrow.run();

    assertThat(world.count("SENT")).isEqualTo(120);
    assertThat(smsc.mostInHand()).isEqualTo(1);
  }

  @Test
  void messages_without_an_answer_hold_their_place_in_the_window() {
    smsc.with(Faults.none().noAnswerEvery(2));
    world.queueMany(60);
    var node =
        world.node(
            GivenSmpp.to(smsc).window(10).givingUpAfter(Duration.ofMillis(700)).gateway(),
            SendingWorld.IMPATIENT);

    world.crank(node, "ten unknown", () -> world.count("UNKNOWN") >= 10);

    assertThat(smsc.mostInHand()).isLessThanOrEqualTo(10);
  }

  @Test
  void an_operator_that_says_too_fast_gets_a_rest_and_in_the_end_every_message_once() {
    smsc.with(Faults.none().refuseEvery(3, THROTTLED));
    world.queueMany(60);
    var node = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);

    world.crankUntil(node, "SENT", 60);

    assertThat(phones()).hasSize(60).doesNotHaveDuplicates();
  }

  @Test
  void while_the_operators_queue_is_full_messages_wait_with_their_text_and_in_their_order() {
    smsc.with(Faults.none().refuseEvery(1, QUEUE_FULL));
    world.queueMany(20);
    var node = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);
    world.crank(node, "pushed back", () -> pushedBack() >= 3);

    assertThat(world.count("WAITING")).isEqualTo(20);
    assertThat(world.rows()).allMatch(MessageRow::hasBody);
    smsc.with(Faults.none());
    world.crankUntil(node, "SENT", 20);
    assertThat(phonesAsSent()).isEqualTo(IntStream.range(0, 20).mapToObj(this::phone).toList());
    assertThat(smsc.sequenceNumbersRead()).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void the_rate_counts_parts_not_messages() {
    var threeParts = "a".repeat(400);
    world.queue(
        IntStream.range(0, 30).mapToObj(i -> GivenMessage.to(i).saying(threeParts)).toList());
    var node = world.node(GivenSmpp.to(smsc).rate(60).gateway(), SendingWorld.PATIENT);

    world.crankUntil(node, "SENT", 30);

    assertThat(mostPartsInASecond()).isLessThanOrEqualTo(60 + 6 + 3);
    assertThat(smsc.taken()).allMatch(one -> one.parts() == 3);
  }

  @Test
  void a_refused_bind_is_tried_again_with_growing_patience() {
    smsc.with(Faults.none().refuseBind(0x0E));
    world.queueMany(1);
    var gateway = GivenSmpp.to(smsc).gateway();
    var node = world.node(gateway, SendingWorld.PATIENT);

    world.crank(node, "tried thrice", () -> smsc.binds() >= 3);
    assertThat(gateway.state().bound()).isFalse();
    assertThat(world.count("WAITING")).isEqualTo(1);

    smsc.with(Faults.none());
    world.crankUntil(node, "SENT", 1);
  }

  @Test
  void any_other_reply_is_acknowledged_and_leaves_no_trace() {
    world.queue(GivenMessage.to(1).notBefore(Instant.parse("2026-06-01T12:00:00Z")));
    var node = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);
    world.crank(node, "bound", () -> smsc.binds() == 1);

    smsc.post().reply("3584570000001", "Kaiku", "Kiitos, ei pysähdytty");
    eventually("the reply is acknowledged", () -> smsc.post().acknowledged() == 1);

    assertThat(world.count("WAITING")).isEqualTo(1);
  }

  private long pushedBack() {
    return world.rows().stream().filter(row -> "0x00000014".equals(row.errorCode())).count();
  }

  private List<String> phones() {
    return smsc.taken().stream().map(Taken::phone).toList();
  }

  /** As the sender numbered them, which is also how they came over the wire. */
  private List<String> phonesAsSent() {
    return smsc.taken().stream()
        .sorted(comparingInt(Taken::sequenceNumber))
        .map(Taken::phone)
        .toList();
  }

  private String phone(int number) {
    return GivenMessage.to(number).phone();
  }

  private int mostPartsInASecond() {
    var all = smsc.taken();
    return all.stream()
        .mapToInt(
            first ->
                all.stream()
                    .filter(one -> !one.at().isBefore(first.at()))
                    .filter(one -> one.at().isBefore(first.at().plusSeconds(1)))
                    .mapToInt(Taken::parts)
                    .sum())
        .max()
        .orElse(0);
  }
}
