package fi.kaiku.insight.comments.reading;

import fi.kaiku.platform.Audited;
import java.util.UUID;

/**
 * Somebody opened a comment as it was written.
 *
 * @param subject which comment and why, without a word of it: {@code 6f1e… help}
 */
record OriginalRead(UUID actorId, String actor, String subject) implements Audited {

  @Override
  public String action() {
    return "original-read";
  }
}
