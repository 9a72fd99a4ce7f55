package fi.kaiku.encounter.intake;

import fi.kaiku.encounter.EncountersChanged;
import fi.kaiku.encounter.intake.CheckedReport.Sound;
import fi.kaiku.encounter.intake.IntakeStore.Written;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes checked reports in, whatever interface they came over. The same report again changes
 * nothing; a changed one updates its encounter and tells whoever has planned something for it. What
 * a source wrote down earlier than what is known of it changes nothing.
 */
@Service
public class Intake {

  private final IntakeStore store;
  private final DeliveryStore deliveries;
  private final ApplicationEventPublisher events;
  private final Clock clock;

  Intake(
      IntakeStore store, DeliveryStore deliveries, ApplicationEventPublisher events, Clock clock) {
    this.store = store;
    this.deliveries = deliveries;
    this.events = events;
    this.clock = clock;
  }

  /**
   * Takes in up to some thousand reports in one transaction. No source and id may come twice. An
   * older record of the same encounter that waits for another try has been overtaken: it is
   * resolved.
   */
  @Transactional
  public Counts take(List<Sound> reports) {
    if (reports.isEmpty()) {
      return Counts.NONE;
    }
    var now = clock.instant();
    deliveries.resolveOvertaken(reports.stream().map(Sound::encounter).toList(), now);
    return write(reports, now);
  }

  /**
   * Takes in a report that had been rejected before; others of the same encounter go on waiting.
   */
  @Transactional
  public Counts takeLate(Sound report) {
    return write(List.of(report), clock.instant());
  }

  private Counts write(List<Sound> reports, Instant now) {
    var written = store.write(reports, now);
    var timed = reports.stream().filter(report -> report.reportedAt() != null).toList();
    if (!timed.isEmpty()) {
      store.noteReported(timed);
    }
    var changed = written.stream().filter(w -> !w.isNew()).map(Written::id).toList();
    if (!changed.isEmpty()) {
      events.publishEvent(new EncountersChanged(changed));
    }
    var added = written.size() - changed.size();
    return new Counts(added, changed.size(), reports.size() - written.size(), 0);
  }
}
