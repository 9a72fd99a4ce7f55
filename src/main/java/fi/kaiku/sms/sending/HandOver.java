package fi.kaiku.sms.sending;

import fi.kaiku.platform.Sealing;
import fi.kaiku.sms.Claimed;
import fi.kaiku.sms.QueueStore.Room;
import fi.kaiku.sms.SmsSettings;
import fi.kaiku.sms.SmsText;
import fi.kaiku.sms.gateway.HandOverOutcome;
import fi.kaiku.sms.gateway.HandOverOutcome.Declined;
import fi.kaiku.sms.gateway.HandOverOutcome.Lost;
import fi.kaiku.sms.gateway.HandOverOutcome.Postponed;
import fi.kaiku.sms.gateway.HandOverOutcome.Refused;
import fi.kaiku.sms.gateway.OutgoingMessage;
import fi.kaiku.sms.gateway.SmsGateway;
import fi.kaiku.sms.sending.News.Answered;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Hands messages to the operator, each at most once. A turn stores what has come in and marks the
 * next messages in one transaction; only after the commit are they handed over and receipts
 * acknowledged. So a node that is killed leaves at most a window of unknown outcomes. One thread at
 * a time takes turns.
 */
final class HandOver {

  private static final Logger log = LoggerFactory.getLogger(HandOver.class);
  private static final Duration SHORT_WAIT = Duration.ofMillis(20);
  private static final Room NO_ROOM = new Room(0, 0, false, false);

  private final String node;
  private final SmsGateway gateway;
  private final Inbox inbox;
  private final Desk desk;
  private final Pacing pacing;
  private final Standing standing;
  private final Unanswered unanswered = new Unanswered();
  private boolean queueSeemsEmpty;

  /** What a hand-over works with on every node alike. */
  record Desk(
      Outbox outbox,
      MayLeave mayLeave,
      Sealing sealing,
      SmsSettings settings,
      SendingCounts tally) {}

  HandOver(String node, SmsGateway gateway, Inbox inbox, Desk desk) {
    this.node = node;
    this.gateway = gateway;
    this.inbox = inbox;
    this.desk = desk;
    this.standing = new Standing(desk.tally());
    this.pacing = new Pacing(gateway, desk.settings(), System::nanoTime);
  }

  /** A new run: what was not there a moment ago may be now. */
  void lookAgain() {
    queueSeemsEmpty = false;
    desk.mayLeave().lookAgain();
    desk.tally().passed(desk.outbox().keepHouse(node));
  }

  /**
   * Takes one turn.
   *
   * @return whether another turn is worth while at once: something was done, or is awaited
   */
  boolean turn() throws InterruptedException {
    var did = turn(inbox.take(waiting(), unanswered.awaited()), this::room);
    return did || unanswered.awaited() > 0 || waitsForRate();
  }

  /** Stores what has come in and hands nothing over; whether an answer is still awaited. */
  boolean storeOnly(Duration wait) throws InterruptedException {
    turn(inbox.take(wait, 0), () -> NO_ROOM);
    return unanswered.awaited() > 0;
  }

  void leave() {
    desk.outbox().leave(node);
  }

  private boolean turn(List<News> came, Supplier<Room> roomNow) {
    var news = new ArrayList<>(came);
    news.addAll(unanswered.fallenSilent(System.nanoTime(), desk.settings().responseTimeout()));
    unanswered.heed(news);
    news.replaceAll(one -> one instanceof Answered answer ? standing.judge(answer) : one);
    news.forEach(this::learn);
    var room = roomNow.get();
    if (news.isEmpty() && room.messages() == 0) {
      return false;
    }
    var claimed = committed(news, room);
    gateway.together(
        () -> {
          handOver(claimed);
          news.forEach(News::acknowledge);
        });
    desk.tally().stored(news);
    queueSeemsEmpty = room.messages() > 0 && claimed.isEmpty();
    return !news.isEmpty() || !claimed.isEmpty();
  }

  /**
   * One transaction. When it fails, all that came in is kept for the next turn, and what had been
   * marked is put back then, in case it was marked after all: it has not been handed over.
   */
  private List<Claimed> committed(List<News> news, Room room) {
    var claimed = new ArrayList<Claimed>();
    try {
      desk.outbox().turn(node, news, room, claimed);
      return claimed;
    } catch (RuntimeException e) {
      var again = new ArrayList<>(news);
      claimed.forEach(message -> again.add(answered(message, new Postponed("not-committed"))));
      inbox.putBack(again);
      throw e;
    }
  }

  private void handOver(List<Claimed> claimed) {
    pacing.handedOver(claimed.stream().mapToInt(Claimed::parts).sum());
    for (var message : claimed) {
      var now = System.nanoTime();
      unanswered.add(message, now);
      try {
        gateway.submit(opened(message), outcome -> inbox.put(new Answered(message, outcome, now)));
      } catch (IllegalStateException e) {
        log.error("message {} cannot be opened: {}", message.id(), e.getMessage());
        inbox.put(new Answered(message, new Refused("unreadable"), now));
      } catch (RuntimeException e) {
        log.error("gateway failed on message {}: {}", message.id(), e.getClass().getName());
        inbox.put(new Answered(message, new Lost(), now));
      }
    }
  }

  private OutgoingMessage opened(Claimed message) {
    return new OutgoingMessage(
        message.id(),
        desk.sealing().openText(message.phone()),
        SmsText.of(desk.sealing().openText(message.body())));
  }

  private void learn(News one) {
    switch (one) {
      case Answered answered -> learn(answered.outcome(), answered.handedOverAt());
      case News.Silence silence -> pacing.wentBadly(silence.handedOverAt());
      case News.ReceiptCame _, News.ReplyCame _ -> {}
    }
  }

  private void learn(HandOverOutcome outcome, long handedOverAt) {
    switch (outcome) {
      case HandOverOutcome.Accepted _, HandOverOutcome.Pretended _, Refused _ ->
          pacing.wentWell(handedOverAt);
      case Postponed _ -> pacing.wentBadly(handedOverAt);
      case Declined _ -> {
        if (standing.isBad()) {
          pacing.wentBadly(handedOverAt);
        }
      }
      case Lost _ -> {}
    }
  }

  private static Answered answered(Claimed message, HandOverOutcome outcome) {
    return new Answered(message, outcome, System.nanoTime());
  }

  private Room room() {
    var messages = pacing.messages(unanswered.awaited(), unanswered.silent());
    var parts = pacing.parts();
    return messages > 0 && parts > 0 && gateway.state().bound()
        ? new Room(messages, parts, gateway.usesOurIds(), !desk.mayLeave().now())
        : NO_ROOM;
  }

  private boolean waitsForRate() {
    return !queueSeemsEmpty && pacing.parts() <= 0 && gateway.state().bound();
  }

  private Duration waiting() {
    var full = pacing.messages(unanswered.awaited(), unanswered.silent()) == 0;
    if (pacing.parts() <= 0 && !queueSeemsEmpty) {
      return pacing.untilPartsMayLeave();
    }
    return unanswered.awaited() > 0 && (full || queueSeemsEmpty) ? SHORT_WAIT : Duration.ZERO;
  }
}
