package fi.kaiku.followup.meeting;

import fi.kaiku.access.Viewer;
import fi.kaiku.followup.MeetingId;
import fi.kaiku.platform.Audited;
import java.util.UUID;

/**
 * What somebody did with a meeting.
 *
 * @param subject its id
 */
record MeetingDeed(UUID actorId, String actor, String action, String subject) implements Audited {

  /** Somebody opened an agenda with comments on it. */
  static MeetingDeed read(MeetingId meeting, Viewer viewer) {
    return by(viewer, "comments-read", "meeting " + meeting.value());
  }

  static MeetingDeed closed(MeetingId meeting, Viewer viewer) {
    return by(viewer, "meeting-closed", meeting.value().toString());
  }

  private static MeetingDeed by(Viewer viewer, String action, String subject) {
    return new MeetingDeed(viewer.staff().value(), viewer.name(), action, subject);
  }
}
