package fi.kaiku.demo.customer;

import fi.kaiku.demo.county.Residents;
import fi.kaiku.demo.county.Visit;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A message on an invented phone.
 *
 * @param order grows by one with each message
 * @param visit what it is about
 * @param author who wrote it
 */
public record Arrived(long order, Visit visit, String text, Instant at, Author author) {

  /** Who writes messages. */
  public enum Author {
    KAIKU,
    HOLDER
  }

  /** One that Kaiku has sent. */
  public Arrived(long order, Visit visit, String text, Instant at) {
    this(order, visit, text, at, Author.KAIKU);
  }

  private static final Pattern LINK =
      Pattern.compile("(https?://\\S+?/s/|(?<!\\S)\\S+?/s/)([1-9A-HJ-NP-Za-km-z]{13})");

  /** The link to the survey, as it stands in the text. */
  public Optional<String> link() {
    var matcher = LINK.matcher(text);
    return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
  }

  /** Only the path of the link, so that it opens on this very server. */
  public Optional<String> path() {
    var matcher = LINK.matcher(text);
    return matcher.find() ? Optional.of("/s/" + matcher.group(2)) : Optional.empty();
  }

  /** Whether it asks for a number in reply. */
  boolean asksForReply() {
    return author == Author.KAIKU && link().isEmpty() && text.contains("0-10");
  }

  public boolean isVisitors() {
    var number = visit.resident().number();
    return number >= Residents.FIRST_VISITOR && number < Residents.FIRST_NEWCOMER;
  }
}
