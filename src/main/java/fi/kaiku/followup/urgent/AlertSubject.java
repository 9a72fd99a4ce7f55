package fi.kaiku.followup.urgent;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody is called for.
 *
 * @param id of the alarm, the comment or the request
 * @param unit where it happened; none of a pool of small units
 * @param service of the unit; none of a pool of several services
 * @param reason why it is urgent, as the end of a message key: {@code medication}
 */
record AlertSubject(
    Kind kind, UUID id, @Nullable UUID unit, @Nullable UUID service, String reason) {

  /** What there is to be called for. */
  enum Kind {
    /** A comment of an answer that waits. */
    ALARM,
    /** A comment that has appeared. */
    COMMENT,
    /** A contact request. */
    CONTACT
  }
}
