package fi.kaiku.followup.handling;

import fi.kaiku.access.StaffId;

/**
 * Tasks in hand of somebody who can no longer do them.
 *
 * @param name that they had when they got one of them
 * @param place where the comments are about, as the units count now
 */
public record Handover(StaffId owner, String name, String place, int count) {

  /** The same with more of them. */
  Handover and(Handover other) {
    return new Handover(owner, name, place, count + other.count);
  }
}
