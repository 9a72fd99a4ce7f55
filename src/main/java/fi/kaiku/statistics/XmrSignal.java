package fi.kaiku.statistics;

/**
 * A pattern that chance alone seldom makes, as seen from one of its points; from the most telling
 * to the least, in the order in which the reference names only one.
 */
public enum XmrSignal {
  /** Above the upper limit. */
  ABOVE_LIMIT(Movement.UP),
  /** Below the lower limit. */
  BELOW_LIMIT(Movement.DOWN),
  /** One of seven or more in a row, each higher than the one before. */
  RISING(Movement.UP),
  /** One of seven or more in a row, each lower than the one before. */
  FALLING(Movement.DOWN),
  /** One of two among three in a row above the mean, in the outer third below the upper limit. */
  NEAR_UPPER_LIMIT(Movement.UP),
  /** One of two among three in a row below the mean, in the outer third above the lower limit. */
  NEAR_LOWER_LIMIT(Movement.DOWN),
  /** One of seven or more in a row above the mean. */
  ABOVE_MEAN(Movement.UP),
  /** One of seven or more in a row below the mean. */
  BELOW_MEAN(Movement.DOWN);

  /** Which way the figure goes. */
  public enum Movement {
    UP,
    DOWN
  }

  private final Movement movement;

  XmrSignal(Movement movement) {
    this.movement = movement;
  }

  public Movement movement() {
    return movement;
  }
}
