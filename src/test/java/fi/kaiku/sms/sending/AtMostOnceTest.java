package fi.kaiku.sms.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.KaikuTest;
import fi.kaiku.sms.smpp.Faults;
import fi.kaiku.sms.smpp.FaultySmsc;
import fi.kaiku.sms.smpp.GivenSmpp;
import fi.kaiku.sms.smpp.Taken;
import java.time.Duration;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Nobody gets a message twice, whoever dies and whenever. */
@KaikuTest
class AtMostOnceTest {

  private static final int WINDOW = 10;

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
  void ten_deaths_in_a_thousand_messages_leave_at_most_a_window_each_and_no_duplicate() {
    world.queueMany(1000);
    var random = new Random(20260601);
    for (int death = 0; death < 10; death++) {
      runAndDieAfter(20 + random.nextInt(60));
      world.buryTheDead();
    }

    var survivor = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);
    world.crank(survivor, "all ended", () -> world.count("SENT") + world.count("UNKNOWN") == 1000);

    assertThat(smsc.taken()).extracting(Taken::phone).doesNotHaveDuplicates();
    assertThat(world.count("UNKNOWN")).isBetween(1L, 10L * WINDOW);
    assertThat(smsc.takenCount()).isGreaterThanOrEqualTo((int) world.count("SENT"));
  }

  @Test
  void two_nodes_share_the_work_and_send_each_message_once() throws InterruptedException {
    smsc.with(Faults.none().responseDelay(Duration.ofMillis(1)));
    world.queueMany(600);
    var one = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);
    var other = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);
    one.run();
    other.run();
    var helper = Thread.startVirtualThread(() -> world.crankUntil(other, "SENT", 600));

    world.crankUntil(one, "SENT", 600);
    helper.join();

    assertThat(smsc.taken()).extracting(Taken::phone).hasSize(600).doesNotHaveDuplicates();
  }

  @Test
  void when_one_of_two_nodes_dies_the_other_sends_the_rest_and_calls_its_messages_unknown() {
    world.queueMany(300);
    runAndDieAfter(50);
    var other = world.node(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);
    world.crank(other, "the rest sent", () -> world.count("WAITING") == 0);
    var stillAwaited = world.count("HANDED_OVER");

    world.buryTheDead();
    other.run();

    assertThat(stillAwaited).isBetween(1L, (long) WINDOW);
    assertThat(world.count("UNKNOWN")).isEqualTo(stillAwaited);
    assertThat(smsc.taken()).extracting(Taken::phone).doesNotHaveDuplicates();
  }

  @Test
  void a_node_that_says_goodbye_waits_for_its_answers_and_leaves_nothing_open() {
    smsc.with(Faults.none().responseDelay(Duration.ofMillis(50)));
    world.queueMany(5);
    var node = world.abandonedNode(GivenSmpp.to(smsc).gateway(), SendingWorld.PATIENT);
    world.crank(node, "all handed over", () -> smsc.takenCount() == 5);

    node.close();

    assertThat(world.count("SENT")).isEqualTo(5);
  }

  /** As kill -9 does: messages are with the operator, and no answer is ever stored. */
  private void runAndDieAfter(int messages) {
    var mortal = new MortalGateway(GivenSmpp.to(smsc).gateway(), messages);
    var node = world.abandonedNode(mortal, SendingWorld.PATIENT);
    var life = Thread.ofPlatform().start(() -> world.crank(node, "death", mortal::isDead));
    mortal.awaitDeath();
    life.interrupt();
    try {
      life.join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    mortal.close();
  }
}
