package fi.kaiku.mail;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a mail says, the same as plain text and as a page.
 *
 * @param title the subject, and the heading of the page
 * @param quote words of somebody else between the paragraphs and the way, set apart; usually none
 * @param lines links to what the mail is about, each by itself; usually none
 * @param way to the thing itself
 * @param small what stands below, smaller: why the mail came
 */
public record MailWords(
    String title,
    List<String> paragraphs,
    @Nullable String quote,
    List<Way> lines,
    Way way,
    List<String> small) {

  /**
   * A link.
   *
   * @param words what it is called
   * @param url whole, with https
   */
  public record Way(String words, String url) {}

  public MailWords(String title, List<String> paragraphs, Way way, List<String> small) {
    this(title, paragraphs, null, List.of(), way, small);
  }

  public MailWords(
      String title, List<String> paragraphs, @Nullable String quote, Way way, List<String> small) {
    this(title, paragraphs, quote, List.of(), way, small);
  }
}
