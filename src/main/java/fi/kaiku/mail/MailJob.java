package fi.kaiku.mail;

import fi.kaiku.mail.MailOutcome.Closed;
import fi.kaiku.mail.MailOutcome.Later;
import fi.kaiku.mail.MailOutcome.Never;
import fi.kaiku.mail.MailOutcome.Taken;
import fi.kaiku.platform.Job;
import fi.kaiku.platform.Sealing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Hands mails to the mail server, one after the other, on every node at once. Each is claimed and
 * the claim committed before the server is spoken to, so whoever dies with a mail in hand leaves it
 * to be claimed again: a mail is never lost, and one that leaves twice is the same mail by its
 * Message-ID. While the server takes no mail at all this node rests, longer and longer.
 */
@Component
class MailJob implements Job {

  private static final Logger log = LoggerFactory.getLogger(MailJob.class);
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int UNREADABLE = 0;

  private final MailStore store;
  private final MailSettling settling;
  private final MailServer server;
  private final MailSettings settings;
  private final Sealing sealing;
  private final Clock clock;
  private final ReentrantLock oneAtATime = new ReentrantLock();
  private int closedInRow;
  private Instant restsUntil = Instant.MIN;

  MailJob(
      MailStore store,
      MailSettling settling,
      MailServer server,
      MailSettings settings,
      Sealing sealing,
      Clock clock) {
    this.store = store;
    this.settling = settling;
    this.server = server;
    this.settings = settings;
    this.sealing = sealing;
    this.clock = clock;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public Pace pace() {
    return new Pace.OnEachNode(PAUSE);
  }

  /** Hands over all that is due; returns when nothing is left or the server takes nothing. */
  @Override
  public void run() {
    oneAtATime.lock();
    try {
      var more = settings.isSetUp() && !clock.instant().isBefore(restsUntil);
      while (more && !Thread.currentThread().isInterrupted()) {
        more = handOverOne();
      }
    } finally {
      oneAtATime.unlock();
    }
  }

  private boolean handOverOne() {
    var now = clock.instant();
    var claimed = store.claim(now, now.plus(settings.longestConversation()));
    if (claimed.isEmpty()) {
      return false;
    }
    var mail = claimed.get();
    return learn(mail, outcome(mail));
  }

  private MailOutcome outcome(ClaimedMail mail) {
    try {
      return server.take(opened(mail));
    } catch (IllegalStateException e) {
      log.error("mail {} cannot be opened: {}", mail.id(), e.getMessage());
      return new Never(UNREADABLE);
    }
  }

  private Letter opened(ClaimedMail mail) {
    var words = mail.words();
    return new Letter(
        mail.id(),
        mail.language(),
        sealing.openText(words.to()),
        sealing.openText(words.subject()),
        sealing.openText(words.text()),
        words.html() == null ? null : sealing.openText(words.html()));
  }

  /** Whether the next mail is worth a try at once. */
  private boolean learn(ClaimedMail mail, MailOutcome outcome) {
    switch (outcome) {
      case Taken _ -> {
        settling.sent(mail);
        opened();
      }
      case Never never -> settling.refused(mail, never.code());
      case Later later -> settling.later(mail, later.code());
      case Closed closed -> rest(mail, closed.code());
    }
    return !(outcome instanceof Closed);
  }

  private void opened() {
    if (closedInRow > 0) {
      log.info("the mail server takes mails again");
    }
    closedInRow = 0;
  }

  private void rest(ClaimedMail mail, int code) {
    closedInRow++;
    restsUntil = clock.instant().plus(Gaps.rest(closedInRow));
    settling.putBack(mail, code, restsUntil);
    if (closedInRow == 1) {
      log.warn("the mail server takes no mail ({}); all of them wait", code == 0 ? "away" : code);
    }
  }
}
