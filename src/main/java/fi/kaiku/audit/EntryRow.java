package fi.kaiku.audit;

import fi.kaiku.platform.Helsinki;
import java.time.ZonedDateTime;

/** One line of the audit page. */
record EntryRow(ZonedDateTime at, String actor, String action, String subject) {

  /** The text that says the action in the reader's language, if there is one. */
  public String key() {
    return keyOf(action);
  }

  static String keyOf(String action) {
    return "audit.action." + action;
  }

  static EntryRow of(Entry entry) {
    return new EntryRow(
        entry.at().atZone(Helsinki.ZONE), entry.actor(), entry.action(), entry.subject());
  }
}
