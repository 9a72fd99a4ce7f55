package fi.kaiku.mail;

/** How a mail stands. */
public enum MailState {
  /** Until it is tried, or tried again. */
  WAITING,
  /** The mail server is being asked to take it. */
  HANDED_OVER,
  /** The mail server has taken it; address and words are wiped. */
  SENT,
  /** The mail server has said that it never will take it. */
  REFUSED
}
