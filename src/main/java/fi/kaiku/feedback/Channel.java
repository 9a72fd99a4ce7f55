package fi.kaiku.feedback;

/** The way an answer came; kept as a variable, never mixed silently. */
public enum Channel {
  LINK,
  REPLY,
  KIOSK,
  WEB,
  PAPER,
  STAFF
}
