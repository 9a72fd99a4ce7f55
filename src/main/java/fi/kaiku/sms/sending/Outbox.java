package fi.kaiku.sms.sending;

import fi.kaiku.sms.Claimed;
import fi.kaiku.sms.QueueStore;
import fi.kaiku.sms.QueueStore.Room;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The stored side of sending: each method is one transaction. */
@Component
class Outbox {

  private final QueueStore queue;
  private final OutcomeStore outcomes;
  private final NewsDesk newsDesk;
  private final NodeStore nodes;
  private final SharedClock clock;

  Outbox(
      QueueStore queue,
      OutcomeStore outcomes,
      NewsDesk newsDesk,
      NodeStore nodes,
      SharedClock clock) {
    this.queue = queue;
    this.outcomes = outcomes;
    this.newsDesk = newsDesk;
    this.nodes = nodes;
    this.clock = clock;
  }

  /**
   * Stores what has come in, and marks the next messages as handed over by a node.
   *
   * @param claimed takes the marked messages before the commit, so that they are known even when
   *     nobody can tell whether the commit went through
   */
  @Transactional
  void turn(String node, List<News> news, Room room, List<Claimed> claimed) {
    newsDesk.store(node, news);
    if (room.messages() > 0) {
      claimed.addAll(queue.claim(node, room, clock.now()));
    }
  }

  /** How many messages expired, and of how many the outcome became unknown. */
  record Passed(int expired, int unknown) {}

  /** What the passing of time brings: expiry, dead nodes, receipts whose message is now known. */
  @Transactional
  Passed keepHouse(String node) {
    clock.databaseSays(nodes.isAlive(node));
    newsDesk.tryKeptReceipts();
    return new Passed(queue.expire(clock.now()), outcomes.giveUpForDeadNodes(clock.now()));
  }

  /** A node says goodbye; what it never heard of again has an unknown outcome. */
  @Transactional
  void leave(String node) {
    nodes.leave(node);
    outcomes.giveUpForDeadNodes(clock.now());
  }
}
