package fi.kaiku.invitation;

import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Sealing;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who has answered, written down so that no time and no transaction pairs an invitation with its
 * answer: sealed at first, marked a day later, many at once and in no order.
 */
@Service
class AnswerNotes {

  /** Fewer are not marked together: one answer and one mark on a day would be a pair. */
  private static final int SMALLEST_BATCH = 5;

  private final AnswerNoteStore store;
  private final Sealing sealing;
  private final Clock clock;

  AnswerNotes(AnswerNoteStore store, Sealing sealing, Clock clock) {
    this.store = store;
    this.sealing = sealing;
    this.clock = clock;
  }

  void add(LinkToken token) {
    store.add(sealing.seal(token.sha256()), Helsinki.day(clock.instant()));
  }

  @Transactional
  public void mark() {
    var today = Helsinki.day(clock.instant());
    if (store.countBefore(today) < SMALLEST_BATCH) {
      return;
    }
    var hashes = new ArrayList<byte[]>();
    store.takeBefore(today).forEach(note -> hashes.add(sealing.open(note)));
    Collections.shuffle(hashes, new SecureRandom());
    store.markAnswered(hashes);
  }
}
