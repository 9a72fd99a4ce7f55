package fi.kaiku.mail;

/**
 * E-mail that leaves the county. A mail is a row of the outbox, written in the transaction of the
 * caller; it is handed to the mail server afterwards, again and again until it is taken or refused.
 */
public interface Mail {

  /** Puts a mail into the outbox. */
  MailId send(NewMail mail);

  /** Whether a mail server is set. Without one, mails wait, and pages say what will not be sent. */
  boolean isSetUp();
}
