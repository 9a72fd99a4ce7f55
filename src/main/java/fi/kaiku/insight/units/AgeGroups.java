package fi.kaiku.insight.units;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Ages that can be compared with each other: where some people are told by a wide age band only,
 * the bands within it count as that one.
 *
 * @param byBand the widest band that holds a band, itself perhaps
 */
record AgeGroups(Map<String, String> byBand) {

  private static final Pattern BAND = Pattern.compile("([0-9]{1,3})(?:-([0-9]{1,3})|\\+)");

  /** From an age to an age, both included. */
  private record Ages(int from, int to) {

    static Ages of(String band) {
      var ages = BAND.matcher(band);
      if (!ages.matches()) {
        return new Ages(Integer.MAX_VALUE, Integer.MIN_VALUE);
      }
      var to = ages.group(2) == null ? Integer.MAX_VALUE : Integer.parseInt(ages.group(2));
      return new Ages(Integer.parseInt(ages.group(1)), to);
    }

    boolean holds(Ages others) {
      return from <= others.from && others.to <= to && others.from <= others.to;
    }

    long width() {
      return (long) to - from;
    }
  }

  /** The groups of all bands that figures are told of. */
  static AgeGroups of(Collection<String> bands) {
    var groups = new TreeMap<String, String>();
    for (var band : bands) {
      var ages = Ages.of(band);
      var widest =
          bands.stream()
              .filter(other -> Ages.of(other).holds(ages))
              .max(Comparator.comparingLong(other -> Ages.of(other).width()));
      groups.put(band, widest.orElse(band));
    }
    return new AgeGroups(groups);
  }

  /** The bands of a group. */
  List<String> bands(String group) {
    return byBand.keySet().stream().filter(band -> group.equals(byBand.get(band))).toList();
  }

  /** How many there are of each group. */
  Map<String, Long> sums(Map<String, Long> ofBands) {
    var sums = new TreeMap<String, Long>();
    ofBands.forEach((band, n) -> sums.merge(byBand.getOrDefault(band, band), n, Long::sum));
    return sums;
  }
}
