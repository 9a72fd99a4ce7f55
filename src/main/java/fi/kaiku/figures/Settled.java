package fi.kaiku.figures;

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
   * @param encounters by outcome, in every unit of the county
   * @param smallest so many are enough
   */
  static Settled of(Counted encounters, int smallest) {
    var met = new EnumMap<Step, Map<ToldPlace, Lot>>(Step.class);
    var outcomes = encounters.parts().names();
    for (var lot : encounters.lots()) {
      for (int part = 0; part < outcomes.size(); part++) {
        add(lot, encounters.parts().first(part), outcomes.get(part).getFirst(), met);
      }
    }
    met.replaceAll((_, lots) -> settled(lots, smallest));
    return new Settled(met);
  }

  private static void add(
      Counted.Lot lot, int first, String outcome, Map<Step, Map<ToldPlace, Lot>> met) {
    var unknown = lot.at(first + 1);
    var delivered = lot.at(first + 3);
    var sent = lot.at(first + 2) + delivered;
    var all = lot.at(first) + unknown + sent;
    if (outcome.equals(TO_BE_ASKED)) {
      add(Step.INVITED, lot, outcome, all, met);
      add(Step.UNKNOWN, lot, outcome, unknown, met);
      add(Step.SENT, lot, outcome, sent, met);
      add(Step.DELIVERED, lot, outcome, delivered, met);
    } else {
      add(Step.NOT_INVITED, lot, Reasons.countedAs(outcome), all, met);
    }
  }

  private static void add(
      Step step, Counted.Lot from, String reason, long n, Map<Step, Map<ToldPlace, Lot>> met) {
    if (n > 0) {
      var lot =
          met.computeIfAbsent(step, _ -> new HashMap<>())
              .computeIfAbsent(from.place(), _ -> Lot.nothing());
      lot.reasons.merge(reason, n, Long::sum);
      lot.units.add(from.spot().unit());
    }
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
