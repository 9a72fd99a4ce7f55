package fi.kaiku.encounter.csv;

import fi.kaiku.encounter.intake.Counts;
import fi.kaiku.encounter.intake.Deliveries;
import fi.kaiku.encounter.intake.DeliveryId;
import fi.kaiku.encounter.intake.Intake;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One batch of a file, one transaction: its encounters, its rejected rows and its counts. */
@Component
class BatchIntake {

  private final Intake intake;
  private final Deliveries deliveries;
  private final RejectedStore rejected;

  BatchIntake(Intake intake, Deliveries deliveries, RejectedStore rejected) {
    this.intake = intake;
    this.deliveries = deliveries;
    this.rejected = rejected;
  }

  /** A rejected row never comes before a sound one of the same encounter: see {@link Batch}. */
  @Transactional
  public Counts store(DeliveryId delivery, Batch batch) {
    var counts =
        intake
            .take(batch.sound())
            .plus(Counts.unchanged(batch.repeated()))
            .plus(Counts.rejected(batch.rejected().size()));
    rejected.insert(delivery, batch.rejected());
    deliveries.count(delivery, counts);
    return counts;
  }
}
