package fi.kaiku.display;

import fi.kaiku.statistics.Interval;

/** How a figure is written: a score, a rate or a mean, and the difference of two of them. */
public enum Notation {
  /** On −100…100, written whole. */
  SCORE {
    @Override
    public String value(double value, Numbers numbers) {
      return numbers.score(value);
    }

    @Override
    public String interval(Interval interval, Numbers numbers) {
      return numbers.scores(interval);
    }

    @Override
    String difference(double points, Numbers numbers) {
      return numbers.signed(points, 0);
    }
  },
  /** In per cent, 0…100, with one decimal. */
  PERCENT {
    @Override
    public String value(double value, Numbers numbers) {
      return numbers.percent(value);
    }

    @Override
    public String interval(Interval interval, Numbers numbers) {
      return numbers.percents(interval);
    }

    @Override
    String difference(double points, Numbers numbers) {
      return numbers.signed(points, 1);
    }
  },
  /** The mean of 1…5, with two decimals. */
  MEAN {
    @Override
    public String value(double value, Numbers numbers) {
      return numbers.mean(value);
    }

    @Override
    public String interval(Interval interval, Numbers numbers) {
      return numbers.means(interval);
    }

    @Override
    String difference(double points, Numbers numbers) {
      return numbers.signed(points, 2);
    }
  };

  public abstract String value(double value, Numbers numbers);

  public abstract String interval(Interval interval, Numbers numbers);

  /** In points, with its sign. */
  abstract String difference(double points, Numbers numbers);

  String differences(Interval points, Numbers numbers) {
    return difference(points.low(), numbers) + "\u2026" + difference(points.high(), numbers);
  }
}
