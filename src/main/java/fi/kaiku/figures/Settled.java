package fi.kaiku.figures;

import fi.kaiku.figures.cube.CountedThing;
import fi.kaiku.figures.cube.CubeInMemory;
import fi.kaiku.figures.cube.SliceCounts;
import fi.kaiku.figures.cube.SpotCounts;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * What became of a month's encounters, step by step, in lots that are never too small: what is too
 * few in a unit joins the small ones of its service, then of its area, then of the county; what is
 * too few even there is told nowhere. Whatever funnel is asked for is a sum of these, so no two of
 * them differ by fewer.
 */
record Settled(Map<Step, Map<ToldPlace, Lot>> steps) {

  /** What can become of an encounter. */
  enum Step {
    INVITED,
    NOT_INVITED,
    SENT,
    UNKNOWN,
    DELIVERED
  }

  /** The outcome of those to be asked; every other one is a reason not to. */
  private static final String TO_BE_ASKED = "INVITED";

  /**
   * Encounters that are told together.
   *
   * @param reasons how many for each reason
   * @param units in which they were
   */
  record Lot(Map<String, Long> reasons, Set<UUID> units) {

    static Lot nothing() {
      return new Lot(new TreeMap<>(), new HashSet<>());
    }

    long n() {
      return reasons.values().stream().mapToLong(Long::longValue).sum();
    }

    void add(Lot more) {
      more.reasons.forEach((reason, n) -> reasons.merge(reason, n, Long::sum));
      units.addAll(more.units);
    }
  }

  Map<ToldPlace, Lot> of(Step step) {
    return steps.getOrDefault(step, Map.of());
  }

  /**
   * The encounters of a month.
   *
   * @param month its number, see {@link SliceCounts#number}
   * @param smallest so many are enough
   */
  static Settled of(CubeInMemory facts, ToldPlaces places, int month, int smallest) {
    var met = new EnumMap<Step, Map<ToldPlace, Lot>>(Step.class);
    for (var spot : facts.of(CountedThing.ENCOUNTERS)) {
      var place = places.of(spot.spot());
      for (var counts : spot.in(month, month)) {
        add(spot, place, counts, facts, met);
      }
    }
    met.replaceAll((_, lots) -> settled(lots, smallest));
    return new Settled(met);
  }

  private static void add(
      SpotCounts spot,
      ToldPlace place,
      SliceCounts counts,
      CubeInMemory facts,
      Map<Step, Map<ToldPlace, Lot>> met) {
    for (int i = 0; i < counts.length(); i++) {
      var n = counts.at(i) < 0 ? -counts.at(i++) : 1;
      var outcome = facts.backgrounds().get(counts.at(i) / CountedThing.VALUES).outcome();
      for (var step : steps(outcome, counts.at(i) % CountedThing.VALUES)) {
        var lot =
            met.computeIfAbsent(step, _ -> new HashMap<>())
                .computeIfAbsent(place, _ -> Lot.nothing());
        lot.reasons.merge(Reasons.countedAs(outcome), (long) n, Long::sum);
        lot.units.add(spot.spot().unit());
      }
    }
  }

  /**
   * What became of an encounter.
   *
   * @param message 0 none was sent, 1 nobody knows, 2 sent, 3 delivered
   */
  private static Set<Step> steps(String outcome, int message) {
    if (!outcome.equals(TO_BE_ASKED)) {
      return Set.of(Step.NOT_INVITED);
    }
    return switch (message) {
      case 0 -> Set.of(Step.INVITED);
      case 1 -> Set.of(Step.INVITED, Step.UNKNOWN);
      case 2 -> Set.of(Step.INVITED, Step.SENT);
      default -> Set.of(Step.INVITED, Step.SENT, Step.DELIVERED);
    };
  }

  private static Map<ToldPlace, Lot> settled(Map<ToldPlace, Lot> lots, int smallest) {
    var settled = new HashMap<ToldPlace, Lot>();
    var left = lots;
    while (!left.isEmpty()) {
      var tooFew = new HashMap<ToldPlace, Lot>();
      left.forEach(
          (place, lot) -> {
            if (lot.n() >= smallest || settled.containsKey(place)) {
              settled.computeIfAbsent(place, _ -> Lot.nothing()).add(lot);
            } else {
              place
                  .pool()
                  .ifPresent(pool -> tooFew.computeIfAbsent(pool, _ -> Lot.nothing()).add(lot));
            }
          });
      left = tooFew;
    }
    return settled;
  }
}
