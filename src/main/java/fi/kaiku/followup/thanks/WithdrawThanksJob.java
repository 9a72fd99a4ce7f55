package fi.kaiku.followup.thanks;

import fi.kaiku.followup.thanks.ThanksStore.FollowedMail;
import fi.kaiku.mail.Mail;
import fi.kaiku.mail.MailState;
import fi.kaiku.platform.Job;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Takes thanks back that still wait for the mail server when their comment is gone: a customer who
 * deletes it deletes it everywhere. What has left is followed no longer.
 */
@Component
class WithdrawThanksJob implements Job {

  private static final Duration PAUSE = Duration.ofMinutes(1);

  private final ThanksStore store;
  private final Mail mail;
  private final TransactionTemplate transaction;

  WithdrawThanksJob(ThanksStore store, Mail mail, TransactionTemplate transaction) {
    this.store = store;
    this.mail = mail;
    this.transaction = transaction;
  }

  @Override
  public String name() {
    return "withdraw-thanks";
  }

  @Override
  public Pace pace() {
    return new Pace.OnOneNode(PAUSE);
  }

  @Override
  public void run() {
    for (var followed : store.followed()) {
      transaction.executeWithoutResult(_ -> settle(followed));
    }
  }

  /** One that is being handed over may come back with its words, so it is followed still. */
  private void settle(FollowedMail followed) {
    if (followed.reading() == null) {
      mail.withdraw(followed.id());
    }
    if (mail.state(followed.id()).orElse(MailState.SENT) == MailState.SENT) {
      store.forget(followed.id());
    }
  }
}
