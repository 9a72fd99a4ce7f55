package fi.kaiku.insight;

import fi.kaiku.platform.Audited;
import java.util.UUID;

/**
 * Somebody opened a page with comments on it.
 *
 * @param subject where, and what it was about: {@code overview 2026-03-01…2026-05-31
 *     unit=1.2.246.1}
 */
record CommentsRead(UUID actorId, String actor, String subject) implements Audited {

  @Override
  public String action() {
    return "comments-read";
  }
}
