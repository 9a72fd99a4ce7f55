package fi.kaiku.sms.reply;

import fi.kaiku.sms.Correspondent;
import fi.kaiku.sms.Correspondent.Heard;
import fi.kaiku.sms.Correspondent.Hearing;
import fi.kaiku.sms.OptOuts;
import fi.kaiku.sms.OptOuts.SaidBy;
import fi.kaiku.sms.gateway.Reply;
import fi.kaiku.sms.reply.IncomingStore.Piece;
import fi.kaiku.sms.reply.IncomingStore.Ready;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts replies together and reads each, in a transaction of its own. */
@Service
class Listening {

  /** Pieces that are this late are not waited for. */
  private static final Duration PATIENCE = Duration.ofHours(1);

  private static final String MISSING = "…";
  private static final int BATCH = 200;

  private final IncomingStore store;
  private final Replies replies;
  private final List<Correspondent> correspondents;
  private final OptOuts optOuts;
  private final Clock clock;

  Listening(
      IncomingStore store,
      Replies replies,
      List<Correspondent> correspondents,
      OptOuts optOuts,
      Clock clock) {
    this.store = store;
    this.replies = replies;
    this.correspondents = correspondents;
    this.optOuts = optOuts;
    this.clock = clock;
  }

  /** Some of those that can be read now. */
  @Transactional
  public List<Ready> ready() {
    var longAgo = clock.instant().minus(PATIENCE);
    store.forgetHeard(longAgo);
    return store.ready(longAgo, BATCH);
  }

  /** Reads one; a word that says stop wins, whoever is talking, and an answer beside it counts. */
  @Transactional
  public void hear(Ready ready) {
    var pieces = store.take(ready);
    if (!pieces.isEmpty()) {
      var text = joined(pieces, ready.count());
      var beside = Reply.besideStop(text);
      var stops = beside.isPresent() || Reply.saysStop(text);
      if (stops) {
        optOuts.optOut(ready.phoneKey(), SaidBy.REPLY);
      }
      if (!stops || beside.isPresent()) {
        hear(new Heard(ready.phoneKey(), pieces.getFirst().phone(), beside.orElse(text)));
      }
    }
  }

  private void hear(Heard heard) {
    for (var one : correspondents) {
      switch (one.hear(heard)) {
        case Hearing.Understood() -> {
          return;
        }
        case Hearing.Puzzling(var service) -> {
          replies.keep(heard.phoneKey(), heard.text(), service);
          return;
        }
        case Hearing.NotAwaited() -> {}
      }
    }
    replies.keep(heard.phoneKey(), heard.text(), null);
  }

  /** Lays one aside that could not be dealt with, for somebody to read. */
  @Transactional
  public void layAside(Ready ready) {
    var pieces = store.take(ready);
    if (!pieces.isEmpty()) {
      replies.keep(ready.phoneKey(), joined(pieces, ready.count()), null);
    }
  }

  /** Of pieces that came twice the later ones count. */
  private static String joined(List<Piece> pieces, int count) {
    var inOrder = new TreeMap<Integer, Piece>();
    pieces.forEach(
        piece -> inOrder.merge(piece.number(), piece, (a, b) -> a.id() > b.id() ? a : b));
    var text = new StringBuilder();
    for (int number = 1; number <= count; number++) {
      var piece = inOrder.get(number);
      text.append(piece == null ? MISSING : piece.text());
    }
    return text.toString();
  }
}
