package fi.kaiku.mail;

import java.util.Optional;

/**
 * E-mail that leaves the county. A mail is a row of the outbox, written in the transaction of the
 * caller; it is handed to the mail server afterwards, again and again until it is taken or refused.
 */
public interface Mail {

  /** Puts a mail into the outbox. */
  MailId send(NewMail mail);

  /**
   * Takes a mail back that has not left, with its words; one that is on its way or has left is
   * gone. In the transaction of the caller.
   */
  void withdraw(MailId id);

  /** How a mail stands; none when it was taken back, or was settled so long ago that it is gone. */
  Optional<MailState> state(MailId id);

  /** Whether a mail server is set. Without one, mails wait, and pages say what will not be sent. */
  boolean isSetUp();
}
