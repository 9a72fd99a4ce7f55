package fi.kaiku.mail;

import fi.kaiku.platform.Language;
import org.jspecify.annotations.Nullable;

/**
 * A mail to be sent.
 *
 * @param to the address, checked already
 * @param about what it is for, as a word for pages and logs: {@code thanks}
 * @param language of its words
 * @param text plain text; every mail has it
 * @param html the same as a page; none for plain text alone
 */
public record NewMail(
    String to,
    String about,
    Language language,
    String subject,
    String text,
    @Nullable String html) {

  /**
   * About what nothing may tell later when it was sent: an urgent comment was written just then.
   */
  public static final String URGENT = "urgent";
}
