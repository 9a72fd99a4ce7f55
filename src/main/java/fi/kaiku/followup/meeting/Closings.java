package fi.kaiku.followup.meeting;

import fi.kaiku.access.Viewer;
import fi.kaiku.followup.meeting.Meeting.Closing;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.ReadMarks;
import fi.kaiku.insight.comments.urgent.UrgentComments;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Closes meetings: figures and references stay as they were told. Of comments nothing is kept but
 * that they were on the agenda.
 */
@Component
class Closings {

  private final AgendaFacts facts;
  private final AgendaComments comments;
  private final MeetingStore store;
  private final MeetingUnits units;
  private final ReadMarks marks;
  private final UrgentComments urgent;
  private final ApplicationEventPublisher events;
  private final TransactionTemplate transaction;
  private final Clock clock;

  Closings(
      AgendaFacts facts,
      AgendaComments comments,
      MeetingStore store,
      MeetingUnits units,
      ReadMarks marks,
      UrgentComments urgent,
      ApplicationEventPublisher events,
      TransactionTemplate transaction,
      Clock clock) {
    this.facts = facts;
    this.comments = comments;
    this.store = store;
    this.units = units;
    this.marks = marks;
    this.urgent = urgent;
    this.events = events;
    this.transaction = transaction;
    this.clock = clock;
  }

  /**
   * Closes a meeting now; its comments are read by whoever does.
   *
   * @throws BadInput when nobody chaired
   * @throws Conflict when it is closed already
   */
  void close(Meeting meeting, MinutesForm form, Reader reader) {
    close(meeting, chair(meeting, form), clock.instant(), reader);
  }

  /**
   * Closes a meeting that ended at a moment.
   *
   * @throws Conflict when it is closed already
   */
  void close(Meeting meeting, UUID chair, Instant at, Reader reader) {
    var told = facts.of(meeting, reader);
    transaction.executeWithoutResult(
        _ -> {
          var on = comments.present(meeting.id(), reader.viewer());
          var closing = new Closing(at, chair, told.period(), on.size());
          if (!store.close(meeting.id(), closing)) {
            throw new Conflict("the meeting is closed");
          }
          facts.keep(meeting, told);
          on.forEach(one -> read(one, reader.viewer()));
          events.publishEvent(MeetingDeed.closed(meeting.id(), reader.viewer()));
        });
  }

  /** A team has gone through it, so somebody has looked at it if it is urgent. */
  private void read(UUID comment, Viewer viewer) {
    marks.mark(comment, viewer);
    urgent.see(comment, viewer);
  }

  private UUID chair(Meeting meeting, MinutesForm form) {
    var unit = units.current(meeting.unit()).id().value();
    return units.colleagues(unit).stream()
        .map(account -> account.id().value())
        .filter(id -> id.equals(form.chairId()))
        .findFirst()
        .orElseThrow(() -> new BadInput(Fault.of("chair", "meeting.fault.chair")));
  }
}
