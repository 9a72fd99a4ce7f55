package fi.kaiku.insight;

import java.util.stream.LongStream;

/** Several counts of the same people, each in its place. */
final class Tally {

  private final long[] counts;

  private Tally(long[] counts) {
    this.counts = counts;
  }

  static Tally of(long... counts) {
    return new Tally(counts.clone());
  }

  /** Nothing counted yet, in so many places. */
  static Tally empty(int places) {
    return new Tally(new long[places]);
  }

  long at(int place) {
    return counts[place];
  }

  /** The sum of the places from one up to, without, another. */
  long sum(int from, int before) {
    var sum = 0L;
    for (int place = from; place < before; place++) {
      sum += counts[place];
    }
    return sum;
  }

  Tally plus(Tally more) {
    var sum = new Tally(counts.clone());
    sum.add(more);
    return sum;
  }

  /** Adds to this one, while it is being counted. */
  void add(Tally more) {
    for (int place = 0; place < counts.length; place++) {
      counts[place] += more.counts[place];
    }
  }

  int places() {
    return counts.length;
  }

  LongStream stream() {
    return LongStream.of(counts);
  }
}
