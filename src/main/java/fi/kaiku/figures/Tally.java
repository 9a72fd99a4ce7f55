package fi.kaiku.figures;

import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** Several counts, each in its column. */
final class Tally {

  private final long[] counts;

  Tally(long[] counts) {
    this.counts = counts;
  }

  long at(int column) {
    return counts[column];
  }

  Tally plus(Tally more) {
    var sum = counts.clone();
    Arrays.setAll(sum, column -> sum[column] + more.counts[column]);
    return new Tally(sum);
  }

  /** The sum of the columns from one up to, without, another. */
  long sum(int from, int before) {
    return LongStream.of(counts).skip(from).limit(before - from).sum();
  }

  /** The counts of so many columns. */
  List<Long> first(int columns) {
    return Arrays.stream(counts, 0, columns).boxed().toList();
  }
}
