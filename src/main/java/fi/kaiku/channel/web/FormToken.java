package fi.kaiku.channel.web;

import java.time.Instant;
import java.util.UUID;

/**
 * What every form brings back: which one it is, and when it was opened. It is also what a browser
 * has to work on to prove that it means it.
 *
 * @param text as it stands in the form, signed
 */
public record FormToken(UUID id, Instant openedAt, String text) {

  /** Not the token itself: this may come into a log. */
  @Override
  public String toString() {
    return "FormToken";
  }
}
