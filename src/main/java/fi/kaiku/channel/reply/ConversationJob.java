package fi.kaiku.channel.reply;

import fi.kaiku.platform.Job;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Closes conversations whose time is over, and forgets who has replied when. */
@Component
class ConversationJob implements Job {

  private static final Duration PAUSE = Duration.ofMinutes(10);
  private static final int BATCH = 500;

  private final ConversationStore store;
  private final SealedTalks talks;
  private final TransactionTemplate transaction;
  private final Clock clock;

  ConversationJob(
      ConversationStore store, SealedTalks talks, TransactionTemplate transaction, Clock clock) {
    this.store = store;
    this.talks = talks;
    this.transaction = transaction;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "conversations";
  }

  @Override
  public Pace pace() {
    return new Pace.OnOneNode(PAUSE);
  }

  @Override
  public void run() {
    var closed = BATCH;
    while (closed == BATCH) {
      closed = transaction.execute(_ -> closeSome());
    }
    transaction.executeWithoutResult(_ -> store.forgetOrder());
  }

  private int closeSome() {
    var ended = store.ended(clock.instant(), BATCH);
    ended.forEach(
        one -> store.close(one.phoneKey(), talks.seal(talks.open(one.sealed()).closed())));
    return ended.size();
  }
}
