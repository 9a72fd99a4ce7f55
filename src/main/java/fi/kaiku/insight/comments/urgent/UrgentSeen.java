package fi.kaiku.insight.comments.urgent;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import java.util.UUID;

/**
 * Somebody looked at an urgent comment.
 *
 * @param subject its id; {@code waiting} before it while its answer waits
 */
record UrgentSeen(UUID actorId, String actor, String subject) implements Audited {

  static UrgentSeen by(Viewer viewer, String subject) {
    return new UrgentSeen(viewer.staff().value(), viewer.name(), subject);
  }

  @Override
  public String action() {
    return "urgent-seen";
  }
}
