package fi.kaiku.followup.delay;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * How many days some comments waited.
 *
 * @param counts how many waited 0, 1, … days; the last longer than a month
 * @param waiting how many still wait
 */
record Delay(List<Integer> counts, int waiting) {

  /** Longer than this many days is not told apart. */
  static final int LONGEST = 31;

  static final Delay NONE =
      new Delay(IntStream.rangeClosed(0, LONGEST).mapToObj(_ -> 0).toList(), 0);

  Delay {
    counts = List.copyOf(counts);
  }

  /** All of them, those that still wait among them. */
  int n() {
    return within(0, LONGEST) + waiting;
  }

  Delay and(Delay other) {
    var both = new Integer[LONGEST + 1];
    for (int days = 0; days <= LONGEST; days++) {
      both[days] = counts.get(days) + other.counts.get(days);
    }
    return new Delay(List.of(both), waiting + other.waiting);
  }

  /** How many waited so many days, both ends included. */
  int within(int from, int to) {
    int within = 0;
    for (int days = from; days <= to; days++) {
      within += counts.get(days);
    }
    return within;
  }

  /**
   * After how many days half of all of them waited no more; none while half still wait, or when
   * that took longer than a month. Those that still wait count as longer than any other.
   */
  OptionalInt median() {
    int all = n();
    int so = 0;
    for (int days = 0; days < LONGEST; days++) {
      so += counts.get(days);
      if (so > 0 && 2 * so >= all) {
        return OptionalInt.of(days);
      }
    }
    return OptionalInt.empty();
  }
}
