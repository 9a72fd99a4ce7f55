package fi.kaiku.insight.units;

import fi.kaiku.figures.question.Dimension;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.StandardizedNps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * The ages of those who were sent a message: the standard population that scores are standardised
 * to. Bands that hardly anybody is of are no part of it, so that these do not decide whether a unit
 * has a figure at all; nor is an age that is not known or not told so finely.
 *
 * @param shares by age band, 1 in all
 */
record AgeStandard(Map<String, Double> shares) {

  /** A band with a smaller share of the messages is left out. */
  private static final double LEAST_BAND = 0.01;

  /** With a smaller share of the messages left in there is no standard. */
  private static final double LEAST_TOLD = 0.95;

  AgeStandard {
    shares = new TreeMap<>(shares);
  }

  /**
   * The ages of those who were sent these messages; none when too little is known of them.
   *
   * @param bands messages by age band; also of those whose age is not known or not told
   */
  static Optional<AgeStandard> of(Map<String, Long> bands) {
    var all = bands.values().stream().mapToLong(Long::longValue).sum();
    var told = new TreeMap<>(bands);
    told.keySet().removeAll(List.of(Dimension.UNKNOWN, Dimension.NOT_TOLD));
    told.values().removeIf(sent -> sent == 0 || sent < LEAST_BAND * all);
    double sum = told.values().stream().mapToLong(Long::longValue).sum();
    if (sum == 0 || sum < LEAST_TOLD * all) {
      return Optional.empty();
    }
    var shares = new TreeMap<String, Double>();
    told.forEach((band, sent) -> shares.put(band, sent / sum));
    return Optional.of(new AgeStandard(shares));
  }

  /** The bands that a group would need answers of but does not show any, in their order. */
  List<String> missing(Map<String, Nps> shown) {
    return shares.keySet().stream().filter(band -> !shown.containsKey(band)).toList();
  }

  /** The standardised score; none when bands are {@link #missing}. */
  Optional<StandardizedNps> apply(Map<String, Nps> shown) {
    return missing(shown).isEmpty()
        ? Optional.of(StandardizedNps.of(shares, shown))
        : Optional.empty();
  }
}
