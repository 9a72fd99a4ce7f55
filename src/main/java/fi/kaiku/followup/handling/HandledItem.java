package fi.kaiku.followup.handling;

import fi.kaiku.access.StaffId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A comment with how it is handled now.
 *
 * @param version how often that has changed
 * @param last the last change; none while nobody has changed anything, and when who did is
 *     forgotten
 */
public record HandledItem(UUID reading, int version, Handling now, @Nullable Change last) {

  /** That somebody changed something, by the name they had then. */
  public record Change(Instant at, StaffId by, String name) {}

  public static HandledItem untouched(UUID reading) {
    return new HandledItem(reading, 0, Handling.NEW, null);
  }
}
