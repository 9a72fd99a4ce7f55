package fi.kaiku.statistics;

/** A counted figure with its interval, to be compared with others of its kind. */
public sealed interface Figure<F extends Figure<F>> permits Nps, Rate, Mean {

  /** The number of those it is about; without any it has no value. */
  long n();

  /** Unrounded, on its own scale. */
  double value();

  Interval interval();

  /** How much higher it is than another of different people. */
  Comparison minus(F other);
}
