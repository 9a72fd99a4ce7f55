package fi.kaiku.bench;

import java.util.Arrays;

/** The middle one of several runs. */
final class Median {

  private Median() {}

  static double of(double... values) {
    var sorted = values.clone();
    Arrays.sort(sorted);
    return sorted[sorted.length / 2];
  }
}
