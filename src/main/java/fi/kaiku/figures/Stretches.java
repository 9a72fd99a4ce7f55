package fi.kaiku.figures;

import fi.kaiku.figures.cube.SliceCounts;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.TimeBucket;
import java.time.YearMonth;
import java.util.List;

/**
 * The stretches of a period that are told as one: of months of visits, or weeks in which answers
 * appeared.
 */
final class Stretches {

  private static final int WEEK = 7;

  private final List<TimeBucket> buckets;
  private final boolean inWeeks;
  private final int first;
  private final int[] ofMonths;

  Stretches(Period period, List<Dimension> times) {
    this.inWeeks = times.contains(Dimension.WEEK);
    this.buckets = TimeBucket.of(inWeeks ? period.wholeWeeks() : period.wholeMonths(), times);
    var from = buckets.getFirst().period().from();
    this.first = inWeeks ? (int) from.toEpochDay() : SliceCounts.number(YearMonth.from(from));
    this.ofMonths =
        inWeeks
            ? new int[0]
            : period.months().stream().mapToInt(month -> bucketOf(month, buckets)).toArray();
  }

  private static int bucketOf(YearMonth month, List<TimeBucket> buckets) {
    var bucket = 0;
    while (month.atDay(1).isAfter(buckets.get(bucket).period().to())) {
      bucket++;
    }
    return bucket;
  }

  List<TimeBucket> buckets() {
    return buckets;
  }

  /** The first month of visits that may count. */
  int firstMonth() {
    return inWeeks ? 0 : first;
  }

  /** The last one. */
  int lastMonth() {
    return inWeeks ? Integer.MAX_VALUE - 1 : first + ofMonths.length - 1;
  }

  /** The place of the bucket that counts belong to; below 0 when they belong to none. */
  int of(SliceCounts counts) {
    if (!inWeeks) {
      return ofMonths[counts.month() - first];
    }
    var week = Math.floorDiv(counts.slice() - first, WEEK);
    return week < buckets.size() ? week : -1;
  }
}
