package fi.kaiku.mail;

import fi.kaiku.platform.Language;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A mail that has been claimed, opened, for the mail server. */
record Letter(
    UUID id, Language language, String to, String subject, String text, @Nullable String html) {

  /** Not what is in it. */
  @Override
  public String toString() {
    return "Letter " + id;
  }
}
