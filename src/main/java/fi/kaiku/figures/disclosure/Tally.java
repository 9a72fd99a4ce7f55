package fi.kaiku.figures.disclosure;

import java.util.stream.LongStream;

/** Several counts of the same people, each in its place. */
public final class Tally {

  private final long[] counts;

  private Tally(long[] counts) {
    this.counts = counts;
  }

  public static Tally of(long... counts) {
    return new Tally(counts.clone());
  }

  /** Nothing counted yet, in so many places. */
  public static Tally empty(int places) {
    return new Tally(new long[places]);
  }

  public long at(int place) {
    return counts[place];
  }

  /** The sum of the places from one up to, without, another. */
  public long sum(int from, int before) {
    var sum = 0L;
    for (int place = from; place < before; place++) {
      sum += counts[place];
    }
    return sum;
  }

  Tally plus(Tally more) {
    var sum = counts.clone();
    for (int place = 0; place < sum.length; place++) {
      sum[place] += more.counts[place];
    }
    return new Tally(sum);
  }

  public LongStream stream() {
    return LongStream.of(counts);
  }
}
