package fi.kaiku.sms.sending;

import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.TestWorld;
import fi.kaiku.TestWorld.StoppedClock;
import fi.kaiku.platform.Sealing;
import fi.kaiku.platform.Sealing.Purpose;
import fi.kaiku.sms.GivenMessage;
import fi.kaiku.sms.Messages;
import fi.kaiku.sms.OptOuts;
import fi.kaiku.sms.OptOuts.SaidBy;
import fi.kaiku.sms.smpp.FaultySmsc;
import fi.kaiku.sms.smpp.GivenSmpp;
import fi.kaiku.sms.smpp.Taken;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Not before, not after, not when sending is stopped, not to who has said stop. */
@KaikuTest
class WhenMessagesLeaveTest {

  @Autowired ApplicationContext spring;
  @Autowired StoppedClock clock;
  @Autowired JdbcClient jdbc;
  @Autowired Messages messages;
  @Autowired OptOuts optOuts;
  @Autowired Sealing sealing;

  final FaultySmsc smsc = FaultySmsc.start();
  SendingWorld world;
  SendJob node;

  @BeforeEach
  void aBoundNode() {
    clock.set("2026-06-01T10:00:00Z");
    world = new SendingWorld(spring);
    var gateway = GivenSmpp.to(smsc).gateway();
    node = world.node(gateway, SendingWorld.PATIENT);
    node.run();
    eventually("bound", () -> gateway.state().bound());
  }

  @AfterEach
  void theEnd() {
    world.close();
    smsc.close();
  }

  @Test
  void a_message_waits_for_its_time() {
    world.queue(GivenMessage.to(1).notBefore(clock.instant().plusSeconds(60)));

    node.run();
    assertThat(world.count("WAITING")).isEqualTo(1);

    clock.pass(Duration.ofSeconds(60));
    node.run();
    assertThat(world.count("SENT")).isEqualTo(1);
  }

  @Test
  void a_message_whose_time_has_passed_expires_and_is_never_sent_late() {
    world.queue(GivenMessage.to(1).notAfter(clock.instant().plusSeconds(60)));
    clock.pass(Duration.ofSeconds(60));

    node.run();

    assertThat(world.only().state()).isEqualTo("EXPIRED");
    assertThat(world.only().hasBody()).isFalse();
    assertThat(world.only().hasPhone()).isFalse();
    assertThat(smsc.takenCount()).isZero();
  }

  @Test
  void after_six_hours_without_the_operator_late_messages_expire_and_the_others_go() {
    var evening = clock.instant().plus(Duration.ofHours(5));
    world.queue(GivenMessage.to(1).notAfter(evening), GivenMessage.to(2));
    stopSending();
    node.run();
    clock.set("2026-06-02T10:00:00Z");
    goOnSending();
    world.queue(GivenMessage.to(3).notAfter(clock.instant().plusSeconds(60)));

    node.run();

    assertThat(world.states()).containsEntry("EXPIRED", 2L).containsEntry("SENT", 1L);
  }

  @Test
  void while_sending_is_stopped_nothing_leaves() {
    world.queueMany(3);
    stopSending();

    node.run();
    assertThat(smsc.takenCount()).isZero();

    goOnSending();
    node.run();
    assertThat(world.count("SENT")).isEqualTo(3);
  }

  @Test
  void outside_the_countys_hours_nothing_leaves_whatever_the_clock_jumps_to() {
    clock.set("2026-06-01T16:30:00Z");
    world.queue(GivenMessage.to(1).notAfter(TestWorld.NOW.plus(Duration.ofDays(3))));

    node.run();
    assertThat(smsc.takenCount()).isZero();

    clock.set("2026-06-01T14:30:00Z");
    node.run();
    assertThat(smsc.takenCount()).isEqualTo(1);

    clock.set("2026-06-01T10:30:00Z");
    node.run();
    assertThat(smsc.takenCount()).isEqualTo(1);
  }

  @Test
  void midsummer_day_and_sundays_are_kept_free() {
    world.queue(GivenMessage.to(1).notAfter(TestWorld.NOW.plus(Duration.ofDays(60))));

    for (var free : new String[] {"2026-06-07T10:00:00Z", "2026-06-20T10:00:00Z"}) {
      clock.set(free);
      node.run();
      assertThat(smsc.takenCount()).isZero();
    }
  }

  @Test
  void whoever_has_said_stop_before_the_claim_gets_nothing_in_a_thousand_races()
      throws InterruptedException {
    world.queueMany(1000);
    var start = new CountDownLatch(1);
    var stopping =
        Thread.ofPlatform()
            .start(
                () -> {
                  await(start);
                  for (int i = 999; i >= 0; i--) {
                    var phone = GivenMessage.to(i).phone();
                    optOuts.optOut(sealing.fingerprint(Purpose.PHONE, phone), SaidBy.REPLY);
                  }
                });
    start.countDown();
    node.run();
    stopping.join();
    node.run();

    assertThat(world.count("SENT") + world.count("WITHDRAWN")).isEqualTo(1000);
    assertThat(world.count("WITHDRAWN")).isPositive();
    assertThat(world.count("SENT")).isEqualTo(smsc.takenCount());
  }

  @Test
  void an_opt_out_that_nobody_saw_while_queueing_is_seen_at_hand_over() {
    world.queueMany(2);
    var phoneKey = sealing.fingerprint(Purpose.PHONE, GivenMessage.to(0).phone());
    jdbc.sql("insert into sms.opt_out values (:phoneKey, :day, 'LINK')")
        .param("phoneKey", phoneKey)
        .param("day", LocalDate.of(2026, 6, 1))
        .update();

    node.run();

    assertThat(smsc.taken()).extracting(Taken::phone).containsExactly(GivenMessage.to(1).phone());
    assertThat(world.count("WAITING")).isEqualTo(1);
  }

  @Test
  void what_is_said_to_be_withdrawn_never_leaves_in_a_thousand_races() throws InterruptedException {
    var all = new ArrayList<>(IntStream.range(0, 1000).mapToObj(GivenMessage::to).toList());
    world.queue(all);
    Collections.shuffle(all, new Random(20260601));
    var certain = new HashSet<String>();
    var withdrawing =
        Thread.ofPlatform()
            .start(
                () -> {
                  for (var one : all) {
                    if (messages.withdraw(List.of(one.reference())).contains(one.reference())) {
                      certain.add(one.phone());
                    }
                  }
                });
    world.crank(node, "nothing waits", () -> world.count("WAITING") == 0);
    withdrawing.join();

    assertThat(certain).isNotEmpty();
    assertThat(smsc.taken()).extracting(Taken::phone).doesNotContainAnyElementsOf(certain);
    assertThat(smsc.takenCount() + certain.size()).isEqualTo(1000);
  }

  private void stopSending() {
    jdbc.sql("update organization.county set sending_stopped_at = now()").update();
  }

  private void goOnSending() {
    jdbc.sql("update organization.county set sending_stopped_at = null").update();
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
