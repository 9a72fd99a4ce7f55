package fi.kaiku.export;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Blanks traits of single answers until nobody stands in a small group. The answers of a month are
 * one group; trait by trait each group falls into those that share a value. Values of too few are
 * blanked; when those are too few together, so is the next smallest value. The blanked ones are a
 * group of their own. So every group is large enough after each step, and in the end every
 * combination of shown values.
 */
final class Blanking {

  /** Answers that share every trait. */
  private record Kin(List<String> traits, long size, List<String> shown) {}

  private final int smallest;
  private final int traits;

  private Blanking(int smallest, int traits) {
    this.smallest = smallest;
    this.traits = traits;
  }

  /**
   * What may be shown of each combination of traits: the same values, some of them {@link
   * Trait#BLANK}. Nothing when all answers together are too few.
   *
   * @param sizes how many answers have each combination
   * @param smallest the size from which on a group is shown
   */
  static Map<List<String>, List<String>> of(Map<List<String>, Long> sizes, int smallest) {
    var all = new ArrayList<Kin>();
    sizes.forEach((traits, size) -> all.add(new Kin(traits, size, new ArrayList<>())));
    if (all.isEmpty() || size(all) < smallest) {
      return Map.of();
    }
    new Blanking(smallest, all.getFirst().traits().size()).step(0, all);
    return all.stream().collect(Collectors.toMap(Kin::traits, Kin::shown));
  }

  private void step(int trait, List<Kin> group) {
    if (trait == traits) {
      return;
    }
    var sizes = new HashMap<String, Long>();
    group.forEach(kin -> sizes.merge(kin.traits().get(trait), kin.size(), Long::sum));
    var blanked = blanked(sizes);
    var parts = new HashMap<String, List<Kin>>();
    for (var kin : group) {
      var value = kin.traits().get(trait);
      var shown = blanked.contains(value) ? Trait.BLANK : value;
      kin.shown().add(shown);
      parts.computeIfAbsent(shown, _ -> new ArrayList<>()).add(kin);
    }
    parts.values().forEach(part -> step(trait + 1, part));
  }

  /** The values that may not be shown, of those that the answers of a group have. */
  private Set<String> blanked(Map<String, Long> sizes) {
    var blanked = new HashSet<String>();
    long together = 0;
    for (var value : smallestFirst(sizes)) {
      var size = sizes.getOrDefault(value, 0L);
      var enough = blanked.isEmpty() || together >= smallest;
      if (size >= smallest && enough) {
        break;
      }
      blanked.add(value);
      together += size;
    }
    return blanked;
  }

  private static List<String> smallestFirst(Map<String, Long> sizes) {
    return sizes.keySet().stream()
        .sorted(
            Comparator.<String, Long>comparing(value -> sizes.getOrDefault(value, 0L))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }

  private static long size(Collection<Kin> group) {
    return group.stream().mapToLong(Kin::size).sum();
  }
}
