package fi.kaiku.followup.meeting;

import fi.kaiku.access.Viewer;
import fi.kaiku.followup.MeetingId;
import fi.kaiku.followup.OpenMeeting;
import fi.kaiku.followup.OpenMeetings;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class PlannedMeetings implements OpenMeetings {

  private final Meetings meetings;
  private final MeetingUnits units;
  private final AgendaComments comments;

  PlannedMeetings(Meetings meetings, MeetingUnits units, AgendaComments comments) {
    this.meetings = meetings;
    this.units = units;
    this.comments = comments;
  }

  @Override
  public List<OpenMeeting> of(Viewer viewer) {
    var planned = meetings.planned(viewer);
    if (planned.isEmpty()) {
      return List.of();
    }
    var now = units.now();
    return planned.stream()
        .map(one -> new OpenMeeting(one.id(), now.current(one.unit()).id(), one.heldOn()))
        .toList();
  }

  @Override
  public void choose(MeetingId meeting, UUID comment, Viewer viewer) {
    comments.choose(meetings.open(meeting, viewer).id(), comment, viewer);
  }
}
