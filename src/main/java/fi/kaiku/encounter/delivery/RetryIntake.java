package fi.kaiku.encounter.delivery;

import fi.kaiku.access.Reach;
import fi.kaiku.access.Viewer;
import fi.kaiku.encounter.csv.Profile;
import fi.kaiku.encounter.csv.RejectedId;
import fi.kaiku.encounter.csv.RejectedRow.ColumnFlaw;
import fi.kaiku.encounter.csv.RejectedStore;
import fi.kaiku.encounter.csv.RejectedStore.Waiting;
import fi.kaiku.encounter.csv.RowReading;
import fi.kaiku.encounter.intake.CheckedReport;
import fi.kaiku.encounter.intake.CheckedReport.Flawed;
import fi.kaiku.encounter.intake.CheckedReport.Sound;
import fi.kaiku.encounter.intake.Deliveries;
import fi.kaiku.encounter.intake.DeliveryId;
import fi.kaiku.encounter.intake.Intake;
import fi.kaiku.encounter.intake.Report;
import fi.kaiku.encounter.intake.SenderCheck;
import fi.kaiku.platform.NotFound;
import java.util.List;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Rejected rows tried again, some in one transaction. */
@Component
class RetryIntake {

  private final RejectedStore rejected;
  private final SenderCheck check;
  private final Intake intake;
  private final Deliveries deliveries;
  private final ApplicationEventPublisher events;

  RetryIntake(
      RejectedStore rejected,
      SenderCheck check,
      Intake intake,
      Deliveries deliveries,
      ApplicationEventPublisher events) {
    this.rejected = rejected;
    this.check = check;
    this.intake = intake;
    this.deliveries = deliveries;
    this.events = events;
  }

  /** Somebody begins to try the rows of a delivery again. */
  @Transactional
  public void begin(DeliveryId delivery, Viewer viewer) {
    events.publishEvent(RejectedTriedAgain.by(viewer, delivery));
  }

  /**
   * Tries the next rows of a delivery, as far as the reach goes; returns the line it came to, or 0
   * when none was left.
   */
  @Transactional
  public int tryAfter(DeliveryId delivery, int line, int limit, Profile profile, Reach reach) {
    var rows = rejected.waiting(delivery, line, limit);
    var checked = check.of(reach);
    rows.forEach(row -> tryAgain(row, profile, checked));
    return rows.isEmpty() ? 0 : rows.getLast().line();
  }

  /** Tries one row; returns its delivery. */
  @Transactional
  public DeliveryId tryOne(RejectedId id, Function<String, Profile> profiles, Viewer viewer) {
    var row =
        rejected
            .waiting(id, viewer)
            .orElseThrow(() -> new NotFound("no row in reach waits for a new try"));
    tryAgain(row, profiles.apply(row.source()), check.of(viewer.reach()));
    events.publishEvent(RejectedTriedAgain.by(viewer, row.delivery()));
    return row.delivery();
  }

  private void tryAgain(Waiting row, Profile profile, Function<Report, CheckedReport> checked) {
    var reading = new RowReading(profile, List.copyOf(row.known().keySet()), checked);
    switch (reading.read(List.copyOf(row.known().values()))) {
      case Sound sound -> {
        deliveries.count(row.delivery(), intake.takeLate(sound));
        rejected.resolve(row);
      }
      case Flawed flawed ->
          rejected.stillFlawed(
              row, flawed.flaws().stream().map(flaw -> ColumnFlaw.of(flaw, profile)).toList());
    }
  }
}
