package fi.kaiku.mail;

/**
 * What a mail server has said to a mail.
 *
 * @see SmtpFailure
 */
sealed interface MailOutcome {

  /** It will deliver it. */
  record Taken() implements MailOutcome {}

  /**
   * Not this one now.
   *
   * @param code its reply (RFC 5321, 4.2.3); 0 when it said nothing
   */
  record Later(int code) implements MailOutcome {}

  /** It never will deliver this one, say to an address that it does not know. */
  record Never(int code) implements MailOutcome {}

  /**
   * It takes no mail at all: it is away, or does not let us in, or not with our sender's address.
   *
   * @param code its reply; 0 when it is away
   */
  record Closed(int code) implements MailOutcome {}
}
