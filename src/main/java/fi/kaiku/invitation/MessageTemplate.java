package fi.kaiku.invitation;

import fi.kaiku.platform.Language;
import java.time.Instant;

/**
 * The county's text message in one language.
 *
 * @param body with {@code {county}} and {@code {link}} where these come
 */
record MessageTemplate(Language language, String body, Instant changedAt) {

  static final String COUNTY = "{county}";
  static final String LINK = "{link}";

  /** The message as it leaves. */
  String render(String county, String link) {
    return body.replace(COUNTY, county).replace(LINK, link);
  }
}
