package fi.kaiku.followup;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;

/** Team meetings that were held before anybody wrote them down. */
public interface HeldMeetings {

  /**
   * Writes one down and closes it on its day: with the comments and figures of the months up to
   * then, as they are told now. Where there is one on that day already, nothing happens.
   *
   * @throws BadInput when the unit is none of the viewer's, or the day is more than a year away
   */
  MeetingId writeDown(HeldMeeting held, Viewer viewer);
}
