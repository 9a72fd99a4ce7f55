package fi.kaiku.followup.contact;

/** How far a request has come. */
public enum ContactState {
  NEW,
  /** Somebody has taken it. */
  IN_HAND,
  ANSWERED,
  /** Nothing more will happen; it is erased some time later. */
  CLOSED
}
