package fi.kaiku.followup.meeting;

import fi.kaiku.access.Viewer;
import fi.kaiku.followup.MeetingId;
import fi.kaiku.followup.meeting.Meeting.Notes;
import fi.kaiku.followup.meeting.decision.TeamDecision;
import fi.kaiku.followup.meeting.decision.TeamDecisions;
import fi.kaiku.insight.Reader;
import fi.kaiku.organization.UnitId;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Team meetings from planning to the last note before they are closed. */
@Component
public class Meetings {

  private static final int LONGEST_NOTES = 20_000;
  private static final int MOST_CLOSED = 100;
  private static final int MONTHS_AWAY = 12;

  private final MeetingStore store;
  private final AgendaComments comments;
  private final TeamDecisions decisions;
  private final MeetingUnits units;

  Meetings(
      MeetingStore store, AgendaComments comments, TeamDecisions decisions, MeetingUnits units) {
    this.store = store;
    this.comments = comments;
    this.decisions = decisions;
    this.units = units;
  }

  /**
   * Plans one, with what has come since the last one on its agenda. Where there is one on that day
   * already, that one.
   *
   * @throws BadInput when the unit is none of the viewer's, or the day is too far away
   */
  @Transactional
  public MeetingId plan(UnitId unit, LocalDate day, Reader reader) {
    if (units.plannable(reader.viewer()).stream().noneMatch(one -> one.id().equals(unit))) {
      throw new BadInput(Fault.of("unit", "meeting.fault.unit"));
    }
    var today = reader.today();
    if (day.isBefore(today.minusMonths(MONTHS_AWAY))
        || day.isAfter(today.plusMonths(MONTHS_AWAY))) {
      throw new BadInput(Fault.of("day", "meeting.fault.far"));
    }
    var wanted = Meeting.planned(new MeetingId(UUID.randomUUID()), unit.value(), day);
    var planned = store.insert(wanted);
    if (planned.equals(wanted.id())) {
      var scope = scope(wanted, today);
      CommentKind.found().forEach(kind -> comments.find(planned, scope, kind, reader));
    }
    return planned;
  }

  /**
   * One that the viewer reaches.
   *
   * @throws NotFound when there is none
   */
  Meeting get(MeetingId id, Viewer viewer) {
    return store.find(id, units.reach(viewer)).orElseThrow(() -> new NotFound("no such meeting"));
  }

  /**
   * One that the viewer reaches and that is not closed.
   *
   * @throws NotFound when there is none
   * @throws Conflict when it is closed
   */
  Meeting open(MeetingId id, Viewer viewer) {
    var meeting = get(id, viewer);
    if (meeting.isClosed()) {
      throw new Conflict("the meeting is closed");
    }
    return meeting;
  }

  public List<Meeting> planned(Viewer viewer) {
    return store.planned(units.reach(viewer));
  }

  public List<Meeting> closed(Viewer viewer) {
    return store.closed(units.reach(viewer), MOST_CLOSED);
  }

  /** The closed meeting of the same unit before it. */
  Optional<Meeting> before(Meeting meeting) {
    return store.last(units.together(meeting.unit()), meeting.heldOn());
  }

  /** What its agenda is about. */
  AgendaScope scope(Meeting meeting, LocalDate today) {
    var last = before(meeting).map(Meeting::heldOn).orElse(null);
    var unit = units.current(meeting.unit()).id().value();
    return AgendaScope.of(unit, meeting.heldOn(), last, today);
  }

  /** What was decided before it. */
  List<TeamDecision> decidedBefore(Meeting meeting) {
    return decisions.before(units.together(meeting.unit()), meeting.heldOn());
  }

  /**
   * Saves the notes if they were changed.
   *
   * @throws NotesTogether.Changed when somebody else has saved others meanwhile
   * @throws BadInput when they are too long
   */
  void note(Meeting meeting, MinutesForm form, Viewer viewer) {
    if (!form.hasNotes() || form.notesNow().equals(meeting.notes().text())) {
      return;
    }
    if (form.notesNow().length() > LONGEST_NOTES) {
      throw new BadInput(Fault.of("notes", "meeting.fault.long", "" + LONGEST_NOTES));
    }
    var notes = new Notes(form.notesNow(), viewer.name());
    if (!store.note(meeting.id(), form.notesBefore(), notes)) {
      var theirs = open(meeting.id(), viewer).notes();
      throw new NotesTogether.Changed(
          new NotesTogether(theirs.text(), theirs.by(), form.notesNow()));
    }
  }

  /**
   * Takes one that was planned off the list.
   *
   * @throws Conflict when it is closed, or something has been decided
   */
  void cancel(Meeting meeting) {
    if (!store.delete(meeting.id())) {
      throw new Conflict("something has been decided");
    }
  }
}
