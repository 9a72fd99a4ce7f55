package fi.kaiku.insight.themes;

import fi.kaiku.insight.Reader;
import fi.kaiku.platform.Audited;
import java.time.YearMonth;
import java.util.UUID;

/**
 * Somebody opened a page with pieces of comments on it.
 *
 * @param subject the page and the month
 */
record PhrasesRead(UUID actorId, String actor, String subject) implements Audited {

  static PhrasesRead of(Reader reader, YearMonth month) {
    var viewer = reader.viewer();
    return new PhrasesRead(viewer.staff().value(), viewer.name(), "themes " + month);
  }

  @Override
  public String action() {
    return "comments-read";
  }
}
