package fi.kaiku.mail;

import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Stores what became of mails. */
@Component
class MailSettling {

  private final MailStore store;
  private final MailCounts counts;
  private final Clock clock;

  MailSettling(MailStore store, MailCounts counts, Clock clock) {
    this.store = store;
    this.counts = counts;
    this.clock = clock;
  }

  @Transactional
  public void sent(ClaimedMail mail) {
    if (store.sent(mail, clock.instant())) {
      counts.settled(MailState.SENT);
    }
  }

  @Transactional
  public void refused(ClaimedMail mail, int code) {
    if (store.refused(mail, code, clock.instant())) {
      counts.settled(MailState.REFUSED);
    }
  }

  /** Tries again after a gap; but not for ever. */
  @Transactional
  public void later(ClaimedMail mail, int code) {
    var now = clock.instant();
    if (mail.createdAt().plus(Gaps.PATIENCE).isBefore(now)) {
      refused(mail, code);
    } else {
      store.putBack(mail, code, now.plus(Gaps.after(mail.tries())));
    }
  }

  void putBack(ClaimedMail mail, int code, Instant nextTry) {
    store.putBack(mail, code, nextTry);
  }
}
