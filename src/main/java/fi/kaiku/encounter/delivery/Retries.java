package fi.kaiku.encounter.delivery;

import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.csv.Profiles;
import fi.kaiku.encounter.csv.RejectedId;
import fi.kaiku.encounter.intake.DeliveryId;
import fi.kaiku.platform.BadInput;
import org.springframework.stereotype.Service;

/** Tries rejected rows again, with the profile as it is now. */
@Service
class Retries {

  private static final int ROWS_AT_A_TIME = 500;

  private final RetryIntake intake;
  private final Profiles profiles;

  Retries(RetryIntake intake, Profiles profiles) {
    this.intake = intake;
    this.profiles = profiles;
  }

  /**
   * Tries every waiting row of a delivery, in order.
   *
   * @throws BadInput when the source's profile is gone or broken
   */
  void all(DeliveryRow delivery, Viewer viewer) {
    var profile = profiles.of(delivery.source());
    var id = new DeliveryId(delivery.id());
    intake.begin(id, viewer);
    int line = 0;
    do {
      line = intake.tryAfter(id, line, ROWS_AT_A_TIME, profile, viewer.reach());
    } while (line > 0);
  }

  /** Tries one row; returns the delivery it came in. */
  DeliveryId one(RejectedId row, Viewer viewer) {
    return intake.tryOne(row, profiles::of, viewer);
  }
}
