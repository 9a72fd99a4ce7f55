package fi.kaiku.audit;

import java.time.ZoneId;
import java.time.ZonedDateTime;

/** One line of the audit page. */
record EntryRow(ZonedDateTime at, String actor, String action, String subject) {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  static EntryRow of(Entry entry) {
    return new EntryRow(
        entry.at().atZone(HELSINKI), entry.actor(), entry.action(), entry.subject());
  }
}
