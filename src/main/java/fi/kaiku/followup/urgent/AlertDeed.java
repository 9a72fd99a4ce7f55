package fi.kaiku.followup.urgent;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import java.util.UUID;

/**
 * Somebody did something about an alert.
 *
 * @param subject the alert by its id
 */
record AlertDeed(UUID actorId, String actor, String action, String subject) implements Audited {

  static AlertDeed of(Viewer viewer, String action, UUID alert) {
    return new AlertDeed(viewer.staff().value(), viewer.name(), action, alert.toString());
  }
}
