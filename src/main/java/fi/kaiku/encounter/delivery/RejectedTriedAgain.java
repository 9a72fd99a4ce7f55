package fi.kaiku.encounter.delivery;

import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.intake.DeliveryId;
import fi.kaiku.platform.Audited;
import java.util.UUID;

/** Somebody tried rejected rows of a delivery again. */
public record RejectedTriedAgain(UUID actorId, String actor, String subject) implements Audited {

  static RejectedTriedAgain by(Viewer viewer, DeliveryId delivery) {
    return new RejectedTriedAgain(
        viewer.staff().value(), viewer.name(), delivery.value().toString());
  }

  @Override
  public String action() {
    return "rejected-encounters-tried-again";
  }
}
