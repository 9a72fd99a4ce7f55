package fi.kaiku.followup.meeting;

import fi.kaiku.access.Viewer;
import fi.kaiku.followup.HeldMeeting;
import fi.kaiku.followup.HeldMeetings;
import fi.kaiku.followup.MeetingId;
import fi.kaiku.followup.meeting.Meeting.Notes;
import fi.kaiku.followup.meeting.decision.TeamDecision;
import fi.kaiku.followup.meeting.decision.TeamDecision.Outcome;
import fi.kaiku.followup.meeting.decision.TeamDecisions;
import fi.kaiku.insight.Readers;
import fi.kaiku.platform.Helsinki;
import fi.kaiku.platform.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
class PastMeetings implements HeldMeetings {

  /** Meetings end in the afternoon. */
  private static final int HOUR = 15;

  private final Meetings meetings;
  private final MeetingStore store;
  private final TeamDecisions decisions;
  private final Closings closings;
  private final Readers readers;

  PastMeetings(
      Meetings meetings,
      MeetingStore store,
      TeamDecisions decisions,
      Closings closings,
      Readers readers) {
    this.meetings = meetings;
    this.store = store;
    this.decisions = decisions;
    this.closings = closings;
    this.readers = readers;
  }

  @Override
  @Transactional
  public MeetingId writeDown(HeldMeeting held, Viewer viewer) {
    var reader = readers.of(viewer, Language.FI);
    var id = meetings.plan(held.unit(), held.heldOn(), reader);
    var meeting = meetings.get(id, viewer);
    if (meeting.isClosed()) {
      return id;
    }
    store.note(id, meeting.notes().text(), new Notes(held.notes(), viewer.name()));
    held.decisions().forEach(decided -> decide(id, decided));
    closings.close(meeting, viewer.staff().value(), end(held.heldOn()), reader);
    return id;
  }

  private void decide(MeetingId meeting, HeldMeeting.Decided decided) {
    @Nullable UUID owner = decided.owner() == null ? null : decided.owner().value();
    var added =
        new TeamDecision(
            UUID.randomUUID(), meeting, decided.what(), owner, decided.dueOn(), null, null);
    decisions.add(added);
    if (decided.doneOn() != null) {
      decisions.end(added, Outcome.DONE, end(decided.doneOn()));
    }
  }

  private static Instant end(LocalDate day) {
    return day.atTime(HOUR, 0).atZone(Helsinki.ZONE).toInstant();
  }
}
