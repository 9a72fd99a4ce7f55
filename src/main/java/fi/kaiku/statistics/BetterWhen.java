package fi.kaiku.statistics;

import fi.kaiku.statistics.XmrSignal.Movement;

/** Which way a figure should go, such as the NPS up and the waiting time down. */
public enum BetterWhen {
  HIGHER,
  LOWER,
  NEITHER;

  /** What a movement is to those who wish. */
  public enum Meaning {
    IMPROVEMENT,
    CONCERN,
    UP,
    DOWN
  }

  public Meaning meaningOf(Movement movement) {
    return switch (this) {
      case HIGHER -> movement == Movement.UP ? Meaning.IMPROVEMENT : Meaning.CONCERN;
      case LOWER -> movement == Movement.DOWN ? Meaning.IMPROVEMENT : Meaning.CONCERN;
      case NEITHER -> movement == Movement.UP ? Meaning.UP : Meaning.DOWN;
    };
  }
}
