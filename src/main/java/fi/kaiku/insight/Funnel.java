package fi.kaiku.insight;

import fi.kaiku.statistics.Rate;

/** How far encounters come on the way to an answer. */
public final class Funnel {

  /** The outcome of those to be asked; every other outcome is a reason not to. */
  public static final String INVITED = "INVITED";

  private Funnel() {}

  /**
   * Answers of those a message was sent to. An answer proves that its message arrived, so messages
   * of unknown outcome can never make it more than all.
   */
  public static Rate responseRate(long sent, long answered) {
    return new Rate(answered, Math.max(sent, answered));
  }
}
