package fi.kaiku.journey;

import static fi.kaiku.Eventually.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Kaiku is killed at random moments, as a power cut would: often enough to find a message sent
 * twice. {@code ./kaiku bench kill} does so for longer.
 */
@Tag("launcher")
class KillTest {

  private static final int MESSAGES = 1_200;
  private static final int KILLS = 3;
  private static final int WINDOW = 10;
  private static final int RATE = 300;
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Random random = new Random(2026);

  @Test
  void nobody_gets_two_messages_and_no_acknowledged_answer_is_lost() throws Exception {
    try (var county = InstalledCounty.sending(RATE)) {
      county.visited(MESSAGES);
      for (int kill = 0; kill < KILLS; kill++) {
        killWhileSending(county);
      }
      var kaiku = county.serve();
      eventually("everything is settled", () -> county.unfinished() == 0);
      assertThat(Operator.phones(county.smsc())).doesNotHaveDuplicates();
      var unknown = county.messages("UNKNOWN");
      assertThat(county.messages("SENT") + county.messages("FAILED") + unknown).isEqualTo(MESSAGES);
      assertThat(unknown).isLessThanOrEqualTo(WINDOW * KILLS);
      assertThat(county.smsc().takenCount()).isGreaterThanOrEqualTo(county.messages("SENT"));
      noAcknowledgedAnswerIsLost(county, kaiku);
    }
  }

  /**
   * Kills it the very moment after the operator took a message: whoever writes down only afterwards
   * that it is gone sends it again.
   */
  private void killWhileSending(InstalledCounty county) throws IOException, InterruptedException {
    var before = county.smsc().takenCount();
    var last = before + 1 + random.nextInt(200);
    var kaiku = county.serve();
    eventually("it sends", () -> county.smsc().takenCount() > before);
    var deadline = System.nanoTime() + PATIENCE.toNanos();
    while (county.smsc().takenCount() < last && System.nanoTime() < deadline) {
      Thread.onSpinWait();
    }
    kaiku.kill();
  }

  /** Customers answer, and answers appear, while Kaiku is killed. */
  private static void noAcknowledgedAnswerIsLost(InstalledCounty county, KaikuProcess kaiku)
      throws Exception {
    var acknowledged = new AtomicInteger();
    var customers = answering(kaiku, Operator.links(county.smsc()), acknowledged);
    eventually("customers answer", () -> acknowledged.get() > 50);
    kaiku.kill();
    for (var customer : customers) {
      customer.join();
    }
    assertThat(acknowledged.get()).isGreaterThan(50);
    assertThat(county.answers()).isGreaterThanOrEqualTo(acknowledged.get());
  }

  private static List<Thread> answering(
      KaikuProcess kaiku, List<String> links, AtomicInteger done) {
    var customers = new ArrayList<Thread>();
    for (int i = 0; i < 4; i++) {
      var share = links.subList(i * 100, i * 100 + 100);
      customers.add(Thread.startVirtualThread(() -> answerAll(kaiku, share, done)));
    }
    return customers;
  }

  private static void answerAll(KaikuProcess kaiku, List<String> links, AtomicInteger done) {
    try {
      for (var link : links) {
        if (Customer.answer(kaiku.at(link), 9, "") == 303) {
          done.incrementAndGet();
        }
      }
    } catch (IOException e) {
      // killed in the middle of a request: that answer was not acknowledged
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
