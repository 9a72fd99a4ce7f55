package fi.kaiku.followup.urgent;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Audited;
import java.util.Locale;
import java.util.UUID;

/**
 * Somebody did something about an alert.
 *
 * @param subject what kind of thing it was for, and not which: the log says when, and that would
 *     tell when an urgent comment was written
 */
record AlertDeed(UUID actorId, String actor, String action, String subject) implements Audited {

  static AlertDeed of(Viewer viewer, String action, AlertSubject.Kind kind) {
    var subject = kind.name().toLowerCase(Locale.ROOT);
    return new AlertDeed(viewer.staff().value(), viewer.name(), action, subject);
  }
}
