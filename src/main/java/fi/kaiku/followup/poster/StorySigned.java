package fi.kaiku.followup.poster;

import fi.kaiku.access.Viewer;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.platform.Audited;
import java.util.UUID;

/** Somebody approved what customers are told, or began or ended to show it. */
record StorySigned(UUID actorId, String actor, String action, String subject) implements Audited {

  static StorySigned by(Viewer viewer, String action, ImprovementId improvement) {
    return new StorySigned(
        viewer.staff().value(), viewer.name(), action, "improvement " + improvement.value());
  }
}
