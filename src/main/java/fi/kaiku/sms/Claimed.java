package fi.kaiku.sms;

import fi.kaiku.platform.Sealed;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;

/**
 * A message that this node has marked as handed over. Its text is no longer in the database: it
 * lives here until the outcome is stored.
 */
public record Claimed(UUID id, Sealed phone, Sealed body, int parts, Place place) {

  static final Comparator<Claimed> IN_ORDER =
      Comparator.comparingInt(Claimed::declines)
          .thenComparing(one -> one.place().sendAfter())
          .thenComparingLong(one -> one.place().queueNumber());

  /**
   * Where it stood in the queue.
   *
   * @param declines how often the operator has sent it back for a reason that said nothing of it
   */
  public record Place(int declines, Instant sendAfter, long queueNumber) {}

  public int declines() {
    return place.declines();
  }
}
