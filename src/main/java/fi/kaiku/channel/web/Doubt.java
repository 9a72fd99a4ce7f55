package fi.kaiku.channel.web;

/** Why a piece of feedback may not be a person's; it is kept all the same, and not counted. */
public enum Doubt {
  /** Sent sooner than anybody reads a page. */
  TOO_FAST,
  /** A field that nobody sees was filled in. */
  HIDDEN_FIELD,
  /** The same long text has just come before. */
  REPEATED
}
