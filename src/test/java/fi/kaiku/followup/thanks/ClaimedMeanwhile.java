package fi.kaiku.followup.thanks;

import fi.kaiku.mail.Mail;
import fi.kaiku.mail.MailId;
import fi.kaiku.mail.MailState;
import fi.kaiku.mail.NewMail;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An outbox whose mails are claimed for the mail server just before they are taken back. */
record ClaimedMeanwhile(Mail outbox, JdbcClient jdbc) implements Mail {

  @Override
  public MailId send(NewMail mail) {
    return outbox.send(mail);
  }

  @Override
  public void withdraw(MailId id) {
    jdbc.sql("update mail.outbox set state = 'HANDED_OVER' where state = 'WAITING'").update();
    outbox.withdraw(id);
  }

  @Override
  public Optional<MailState> state(MailId id) {
    return outbox.state(id);
  }

  @Override
  public boolean isSetUp() {
    return outbox.isSetUp();
  }
}
