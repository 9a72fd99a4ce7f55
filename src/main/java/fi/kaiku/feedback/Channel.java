package fi.kaiku.feedback;

/** The way an answer came; kept as a variable, never mixed silently. */
public enum Channel {
  LINK,
  REPLY,
  KIOSK,
  WEB,
  PAPER,
  STAFF,
  EMBED;

  /** Whether everybody who may answer has been sent a message, so that they can be counted. */
  public boolean asksByMessage() {
    return switch (this) {
      case LINK, REPLY -> true;
      case KIOSK, WEB, PAPER, STAFF, EMBED -> false;
    };
  }
}
