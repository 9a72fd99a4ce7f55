package fi.kaiku.figures;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.Settled.Lot;
import fi.kaiku.figures.Settled.Step;
import fi.kaiku.figures.cube.CubeInMemory;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Period;
import fi.kaiku.figures.question.Selection;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that is counted as it stood at one moment; each thing is counted once. */
final class Snapshot {

  private final CubeInMemory facts;
  private final Roster roster;
  private final int smallest;
  private final LocalDate today;
  private final Map<Counting, Counted> counted = new HashMap<>();
  private final Map<YearMonth, Settled> settled = new HashMap<>();
  private final Map<YearMonth, Map<ToldPlace, Map<String, Long>>> reasons = new HashMap<>();

  /**
   * Of which nothing has been counted yet.
   *
   * @param smallest a group of fewer is not told
   * @param today of those who were not asked, only what is over is told
   */
  Snapshot(CubeInMemory facts, Roster roster, int smallest, LocalDate today) {
    this.facts = facts;
    this.roster = roster;
    this.smallest = smallest;
    this.today = today;
  }

  Counted counted(Counting asked) {
    return counted.computeIfAbsent(asked, _ -> new Counter(asked, facts, places()).count());
  }

  /** What became of the encounters of a month. */
  Settled settled(YearMonth month) {
    var all = new Selection(Period.of(month), Map.of(), new Reach.WholeCounty());
    var by = List.of(Dimension.OUTCOME);
    var asked = Counting.of(TallyKind.MESSAGES, all, by, new Groupings(List.of(by)));
    return settled.computeIfAbsent(month, _ -> Settled.of(counted(asked), smallest));
  }

  /**
   * Why those of a quarter were not asked who are told, by the service.
   *
   * @param quarter its first month
   */
  Map<ToldPlace, Map<String, Long>> reasons(YearMonth quarter) {
    return reasons.computeIfAbsent(
        quarter,
        _ -> {
          var ofServices = new HashMap<ToldPlace, Lot>();
          for (int month = 0; month < 3; month++) {
            settled(quarter.plusMonths(month))
                .of(Step.NOT_INVITED)
                .forEach(
                    (place, lot) ->
                        ofServices.computeIfAbsent(place.ofService(), _ -> Lot.nothing()).add(lot));
          }
          var told = new HashMap<ToldPlace, Map<String, Long>>();
          ofServices.forEach(
              (place, lot) -> told.put(place, Reasons.told(lot.reasons(), smallest)));
          return told;
        });
  }

  ToldPlaces places() {
    return roster.places();
  }

  Roster roster() {
    return roster;
  }

  int smallest() {
    return smallest;
  }

  LocalDate today() {
    return today;
  }
}
