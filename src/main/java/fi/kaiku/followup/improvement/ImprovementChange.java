package fi.kaiku.followup.improvement;

import java.time.LocalDate;

/**
 * One change of an improvement.
 *
 * @param what the word of the state that it came into, or {@link #EDITED}
 * @param on the day on which it happened
 * @param notedOn the day on which somebody said so
 */
record ImprovementChange(String what, LocalDate on, LocalDate notedOn, String by) {

  static final String EDITED = "edited";

  boolean wasNotedLater() {
    return !on.equals(notedOn);
  }
}
