package fi.kaiku.sms;

import fi.kaiku.platform.Sealed;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * A message that this node has marked as handed over. Its text is no longer in the database: it
 * lives here until the outcome is stored.
 */
record Claimed(UUID id, Sealed phone, Sealed body, int parts, Instant sendAfter, long queueNumber) {

  static final Comparator<Claimed> IN_ORDER =
      Comparator.comparing(Claimed::sendAfter).thenComparingLong(Claimed::queueNumber);
}
