package fi.kaiku.insight;

import fi.kaiku.insight.XmrSignal.Movement;

/** Which way a figure should go, such as the NPS up and the waiting time down. */
enum Wish {
  HIGHER,
  LOWER,
  NEITHER;

  /** What a movement is to those who wish. */
  enum Meaning {
    IMPROVEMENT,
    CONCERN,
    UP,
    DOWN
  }

  Meaning meaningOf(Movement movement) {
    return switch (this) {
      case HIGHER -> movement == Movement.UP ? Meaning.IMPROVEMENT : Meaning.CONCERN;
      case LOWER -> movement == Movement.DOWN ? Meaning.IMPROVEMENT : Meaning.CONCERN;
      case NEITHER -> movement == Movement.UP ? Meaning.UP : Meaning.DOWN;
    };
  }
}
