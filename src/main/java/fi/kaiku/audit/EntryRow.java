package fi.kaiku.audit;

import java.time.ZoneId;
import java.time.ZonedDateTime;

/** One line of the audit page. */
record EntryRow(ZonedDateTime at, String actor, String action, String subject) {

  private static final ZoneId HELSINKI = ZoneId.of("Europe/Helsinki");

  /** The text that says the action in the reader's language, if there is one. */
  public String key() {
    return keyOf(action);
  }

  static String keyOf(String action) {
    return "audit.action." + action;
  }

  static EntryRow of(Entry entry) {
    return new EntryRow(
        entry.at().atZone(HELSINKI), entry.actor(), entry.action(), entry.subject());
  }
}
