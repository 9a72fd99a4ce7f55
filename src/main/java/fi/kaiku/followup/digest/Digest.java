package fi.kaiku.followup.digest;

import fi.kaiku.access.StaffId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/**
 * Somebody's wish for a weekly letter.
 *
 * @param lastOn the day of the last letter, or of the wish
 */
record Digest(StaffId account, DayOfWeek day, LocalDate lastOn) {

  /** A letter that comes later than so many days would surprise; the next one comes soon. */
  private static final int LATEST = 2;

  /** Whether a letter is due on a day, also one that a crash kept from leaving. */
  boolean isDueOn(LocalDate today) {
    var due = today.with(TemporalAdjusters.previousOrSame(day));
    return lastOn.isBefore(due) && !due.plusDays(LATEST).isBefore(today);
  }
}
