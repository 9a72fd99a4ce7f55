package fi.kaiku.insight;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Everything that is counted, as it stood at one moment.
 *
 * @param backgrounds each at its place
 */
record Facts(
    ComputedStore.State state,
    List<Background> backgrounds,
    Rollups rollups,
    Map<Counted, List<UnitCells>> units) {

  List<UnitCells> of(Counted counted) {
    return units.getOrDefault(counted, List.of());
  }

  /** The first month that has anything. */
  Optional<YearMonth> first(Counted counted) {
    return of(counted).stream()
        .flatMap(unit -> unit.months().stream().filter(month -> month.size() > 0).limit(1))
        .map(MonthCells::month)
        .min(YearMonth::compareTo);
  }

  /**
   * Whether what has changed since leads there; not so after a rebuild or in a restored database.
   */
  boolean isContinuedBy(ComputedStore.State other) {
    return state.edition().equals(other.edition()) && state.version() <= other.version();
  }

  boolean isAsOf(ComputedStore.State other) {
    return state.edition().equals(other.edition()) && state.version() == other.version();
  }
}
