package fi.kaiku.insight;

import fi.kaiku.insight.Comparison.Outcome;

/**
 * A comparison in words.
 *
 * @param other the figure that one is compared with
 * @param difference in points, with its sign
 * @param interval of the difference
 */
record Versus(Outcome outcome, String other, String difference, String interval) {

  static Versus of(Comparison comparison, double other, Scale scale, Numbers numbers) {
    return new Versus(
        comparison.outcome(),
        scale.value(other, numbers),
        scale.difference(comparison.difference(), numbers),
        scale.differences(comparison.interval(), numbers));
  }
}
