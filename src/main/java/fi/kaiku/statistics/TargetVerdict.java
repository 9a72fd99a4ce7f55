package fi.kaiku.statistics;

/** Whether a target has been reached, as far as the answers so far can tell. */
public enum TargetVerdict {
  /** The whole interval is at or above the target. */
  REACHED,
  /** The whole interval is below the target. */
  NOT_REACHED,
  /** The target lies in the interval. */
  CANNOT_TELL_YET;

  /** Compares unrounded: the rounded low end may look like the target without reaching it. */
  public static TargetVerdict of(Interval interval, double target) {
    if (interval.low() >= target) {
      return REACHED;
    }
    return interval.high() < target ? NOT_REACHED : CANNOT_TELL_YET;
  }
}
