package fi.kaiku.figures.question;

import fi.kaiku.access.Reach;
import fi.kaiku.organization.Organization;
import fi.kaiku.organization.UnitId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Units that were merged into others. Their answers and encounters count as those of the last unit
 * of the chain, and stay stored under their own, so that a merger entered by mistake can be undone.
 *
 * @param byUnit the last of the chain, by merged unit
 */
public record Successors(Map<String, String> byUnit) {

  public static Successors of(Organization organization) {
    var successors = new HashMap<String, String>();
    organization
        .successors()
        .forEach(
            (merged, successor) ->
                successors.put(merged.value().toString(), successor.value().toString()));
    return new Successors(Map.copyOf(successors));
  }

  /** The unit that one counts as. */
  public String successor(String unit) {
    return byUnit.getOrDefault(unit, unit);
  }

  /** The units that these count as. */
  public Set<UnitId> now(Set<UnitId> units) {
    return units.stream()
        .map(unit -> UnitId.of(successor(unit.value().toString())))
        .collect(Collectors.toUnmodifiableSet());
  }

  /** These units, and those that were merged into them. */
  public Set<UnitId> withMerged(Set<UnitId> units) {
    return withMerged(units.stream().map(unit -> unit.value().toString()).toList()).stream()
        .map(UnitId::of)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** These units, and those that were merged into them. */
  public List<String> withMerged(List<String> units) {
    var merged =
        byUnit.entrySet().stream()
            .filter(merger -> units.contains(merger.getValue()))
            .map(Map.Entry::getKey);
    return Stream.concat(units.stream(), merged).distinct().toList();
  }

  /** Whoever sees a unit sees what was merged into it. */
  public Reach withMerged(Reach reach) {
    return switch (reach) {
      case Reach.WholeCounty county -> county;
      case Reach.Units units -> {
        var all = new HashSet<>(units.ids());
        byUnit.forEach(
            (merged, successor) -> {
              if (units.ids().contains(UUID.fromString(successor))) {
                all.add(UUID.fromString(merged));
              }
            });
        yield new Reach.Units(all);
      }
    };
  }
}
