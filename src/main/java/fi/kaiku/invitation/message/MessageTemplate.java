package fi.kaiku.invitation.message;

import static java.util.regex.Matcher.quoteReplacement;

import fi.kaiku.platform.Language;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The county's text message in one language.
 *
 * @param body with {@code {county}}, {@code {link}} or {@code {question}}, and {@code {stop}} where
 *     these come
 */
public record MessageTemplate(Language language, String body, Instant changedAt) {

  static final String COUNTY = "{county}";
  static final String LINK = "{link}";
  static final String QUESTION = "{question}";
  static final String STOP = "{stop}";

  private static final Pattern PLACE = Pattern.compile("\\{(?:county|link|question|stop)}");

  /** Where something stands against the place of a link. */
  private static final Pattern GLUED = Pattern.compile("(?<=\\S)(?=\\{link})|(?<=\\{link})(?=\\S)");

  /**
   * The message as it leaves. Space stands on both sides of the link, whatever the template says:
   * phones take what is glued to an address for a part of it.
   *
   * @param stop how to say no to messages
   */
  public String render(String county, String link, String stop) {
    return filled(Map.of(COUNTY, county, LINK, link, STOP, stop));
  }

  /** The message as it leaves when a reply is the answer. */
  public String ask(String county, String question, String stop) {
    return filled(Map.of(COUNTY, county, QUESTION, question, STOP, stop));
  }

  private String filled(Map<String, String> words) {
    return PLACE
        .matcher(GLUED.matcher(body).replaceAll(" "))
        .replaceAll(place -> quoteReplacement(words.getOrDefault(place.group(), place.group())));
  }
}
