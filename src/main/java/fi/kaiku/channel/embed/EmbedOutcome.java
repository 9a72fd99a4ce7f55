package fi.kaiku.channel.embed;

/** What came of an attempt to open or send an embedded form; all are counted for staff. */
enum EmbedOutcome {
  ANSWERED,
  /** No embed has this key; nobody's, so it is not counted. */
  UNKNOWN,
  /** The context is no token that can be read, or lacks something. */
  UNREADABLE,
  /** The context is signed by somebody who does not know the secret. */
  FORGED,
  EXPIRED,
  /** The page around it is at an origin that is not allowed. */
  FOREIGN,
  /** No such unit is live, or it belongs to another service. */
  NO_UNIT,
  NO_QUESTIONNAIRE,
  STOPPED;

  /** Whether somebody met a form that could not be opened. */
  boolean isTrouble() {
    return this != ANSWERED;
  }
}
