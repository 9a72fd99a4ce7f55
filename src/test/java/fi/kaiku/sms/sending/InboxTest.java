package fi.kaiku.sms.sending;

import static org.assertj.core.api.Assertions.assertThat;

import fi.kaiku.platform.Sealed;
import fi.kaiku.sms.Claimed;
import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.gateway.Reply;
import fi.kaiku.sms.sending.News.Answered;
import fi.kaiku.sms.sending.News.ReplyCame;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class InboxTest {

  private static final Reply REPLY = new Reply("", "");
  private static final Duration LONG = Duration.ofMinutes(1);

  private final AtomicInteger rung = new AtomicInteger();
  private final Inbox inbox = new Inbox(rung::incrementAndGet);

  @Test
  void everything_is_taken_at_once_oldest_first() throws InterruptedException {
    var one = answer();
    var other = answer();
    inbox.put(one);
    var _ = inbox.reply(REPLY);
    inbox.put(other);
    var taken = inbox.take(Duration.ZERO, 2);
    assertThat(taken).hasSize(3).startsWith(one).endsWith(other);
    assertThat(taken.get(1)).isInstanceOf(ReplyCame.class);
    assertThat(inbox.isEmpty()).isTrue();
    assertThat(rung).hasValue(3);
  }

  @Test
  void nothing_is_waited_for_when_nobody_wants_to_wait() throws InterruptedException {
    assertThat(inbox.take(Duration.ZERO, 10)).isEmpty();
  }

  @Test
  void the_first_to_come_ends_the_wait() throws Exception {
    var taken = takenMeanwhile(LONG, 0);
    var _ = inbox.reply(REPLY);
    assertThat(taken.get()).hasSize(1);
  }

  @Test
  void answers_that_never_come_do_not_hold_up_those_that_came() throws InterruptedException {
    var answer = answer();
    inbox.put(answer);
    assertThat(inbox.take(LONG, 100)).containsExactly(answer);
  }

  @Test
  void what_could_not_be_stored_comes_first_the_next_time() throws InterruptedException {
    var first = answer();
    var second = answer();
    var third = answer();
    inbox.put(first);
    inbox.put(second);
    var unstored = inbox.take(Duration.ZERO, 2);
    inbox.put(third);
    inbox.putBack(unstored);
    assertThat(inbox.take(Duration.ZERO, 3)).containsExactly(first, second, third);
  }

  private CompletableFuture<List<News>> takenMeanwhile(Duration wait, int answers)
      throws InterruptedException {
    var taken = new CompletableFuture<List<News>>();
    var begun = new CountDownLatch(1);
    Thread.startVirtualThread(
        () -> {
          begun.countDown();
          try {
            taken.complete(inbox.take(wait, answers));
          } catch (InterruptedException e) {
            taken.completeExceptionally(e);
          }
        });
    begun.await();
    return taken;
  }

  private static Answered answer() {
    var sealed = Sealed.of(new byte[] {1});
    var message =
        new Claimed(UUID.randomUUID(), sealed, sealed, 1, new Claimed.Place(0, Instant.EPOCH, 1));
    return new Answered(message, new HandOverOutcome.Accepted("1"), 0);
  }
}
