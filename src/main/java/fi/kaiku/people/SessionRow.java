package fi.kaiku.people;

import fi.kaiku.platform.Helsinki;
import java.time.Instant;
import java.time.ZonedDateTime;

/**
 * One of somebody's own sessions, on the page of their account.
 *
 * @param seen when it was last used, to the minute
 * @param here it is the one that looks at the page
 */
record SessionRow(ZonedDateTime since, ZonedDateTime seen, boolean here) {

  static SessionRow of(Instant since, Instant seen, boolean here) {
    return new SessionRow(since.atZone(Helsinki.ZONE), seen.atZone(Helsinki.ZONE), here);
  }
}
