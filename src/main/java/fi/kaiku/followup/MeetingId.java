package fi.kaiku.followup;

import java.util.UUID;

/** Names a team meeting. */
public record MeetingId(UUID value) {

  public static MeetingId of(String text) {
    return new MeetingId(UUID.fromString(text));
  }

  /** The address of its agenda. */
  public String path() {
    return "/meetings/" + value;
  }
}
