package fi.kaiku.insight.comments.urgent;

import fi.kaiku.access.Viewer;
import java.util.UUID;

/** Somebody who looks at an urgent comment. */
record Seer(UUID staff, String name) {

  static Seer of(Viewer viewer) {
    return new Seer(viewer.staff().value(), viewer.name());
  }
}
