package fi.kaiku.followup.urgent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an alert.
 *
 * @param person the account concerned; none where it is nobody, or several
 * @param name of the person at that time; empty where there is none
 * @param people how many were called
 * @param minutes since the alert began, whole; none where they would tell when something was
 *     written
 */
record AlertStep(
    Kind kind, @Nullable UUID person, String name, int people, @Nullable Integer minutes) {

  /** What can happen. */
  enum Kind {
    /** One of the list was called. */
    CALLED,
    /** The whole list and the county's managers were called. */
    CALLED_ALL,
    /** Somebody says: I see to it. */
    TAKEN,
    /** Somebody says that all has been done. */
    HANDLED,
    /** Somebody says that nobody was in danger. */
    FALSE_ALARM,
    /** The comment was taken back, or was no longer urgent. */
    GONE
  }

  AlertStep untimed() {
    return new AlertStep(kind, person, name, people, null);
  }

  boolean isCall() {
    return kind == Kind.CALLED || kind == Kind.CALLED_ALL;
  }
}
