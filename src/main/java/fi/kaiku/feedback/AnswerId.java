package fi.kaiku.feedback;

import java.util.UUID;

/**
 * One customer's answer. Where its customer may come back to it the channel makes it, so that the
 * same customer has the same id again.
 */
public record AnswerId(UUID value) {

  /**
   * One to which nothing leads, not even with the county's key: of an answer that nobody comes back
   * to. That it is not stored twice its channel sees to.
   */
  public static AnswerId byLot() {
    return new AnswerId(UUID.randomUUID());
  }
}
