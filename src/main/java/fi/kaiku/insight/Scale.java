package fi.kaiku.insight;

/** How a figure is written: a score, a rate or a mean, and the difference of two of them. */
enum Scale {
  /** On −100…100, written whole. */
  SCORE {
    @Override
    String value(double value, Numbers numbers) {
      return numbers.score(value);
    }

    @Override
    String interval(Interval interval, Numbers numbers) {
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
    String value(double value, Numbers numbers) {
      return numbers.percent(value);
    }

    @Override
    String interval(Interval interval, Numbers numbers) {
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
    String value(double value, Numbers numbers) {
      return numbers.mean(value);
    }

    @Override
    String interval(Interval interval, Numbers numbers) {
      return numbers.means(interval);
    }

    @Override
    String difference(double points, Numbers numbers) {
      return numbers.signed(points, 2);
    }
  };

  abstract String value(double value, Numbers numbers);

  abstract String interval(Interval interval, Numbers numbers);

  /** In points, with its sign. */
  abstract String difference(double points, Numbers numbers);

  String differences(Interval points, Numbers numbers) {
    return difference(points.low(), numbers) + "\u2026" + difference(points.high(), numbers);
  }
}
