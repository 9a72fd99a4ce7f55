package fi.kaiku.channel.paper.scan;

/** What became of a scanned page. */
enum ScanOutcome {
  /** A page of a form that waits to be keyed. */
  FORM,
  /** The same page was scanned once more: this picture has taken the place of the earlier one. */
  AGAIN,
  /** Nothing is on it, such as the back of a form. */
  BLANK,
  /** Its form has been keyed; there is nothing left to do. */
  KEYED,
  /** It has a code that is none of this county's. Somebody is asked. */
  FOREIGN,
  /** It has no code that can be read. Somebody is asked. */
  NO_CODE,
  /** It has the codes of several forms. Somebody is asked. */
  SEVERAL,
  /** It has a code of this county, of a form that is not known here. Somebody is asked. */
  UNKNOWN,
  /** It cannot be opened. */
  BROKEN,
  /** Somebody has looked at it and wants it no more. */
  DROPPED;

  /** Whether somebody has to say which form it belongs to. */
  boolean asks() {
    return this == FOREIGN || this == NO_CODE || this == SEVERAL || this == UNKNOWN;
  }
}
