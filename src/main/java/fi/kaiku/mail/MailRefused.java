package fi.kaiku.mail;

/**
 * A mail server has said that it never will take a mail, or has not taken it for days. Published in
 * the transaction that notes it.
 *
 * @param about what the mail is for
 */
public record MailRefused(MailId mail, String about) {}
