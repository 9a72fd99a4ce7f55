package fi.kaiku.followup;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.Conflict;
import fi.kaiku.platform.NotFound;
import java.util.List;
import java.util.UUID;

/** Team meetings that are planned, for rooms that have something for their agendas. */
public interface OpenMeetings {

  /** Those of the viewer's units, the next one first. */
  List<OpenMeeting> of(Viewer viewer);

  /**
   * Puts a comment on an agenda; nothing when it is there already.
   *
   * @param comment the id of its reading
   * @throws NotFound when the meeting or the comment is out of reach
   * @throws Conflict when the meeting is closed
   */
  void choose(MeetingId meeting, UUID comment, Viewer viewer);
}
