package fi.kaiku.figures.cube;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything that is counted, as it stood at one moment.
 *
 * @param backgrounds each at its place
 */
public record CubeInMemory(
    ComputedStore.State state,
    List<CellBackground> backgrounds,
    Rollups rollups,
    Map<CountedThing, List<UnitCells>> units) {

  public List<UnitCells> of(CountedThing counted) {
    return units.getOrDefault(counted, List.of());
  }

  /** The first year of which anything is known, if any is. */
  public OptionalInt firstYear(CountedThing counted) {
    return of(counted).stream().mapToInt(unit -> unit.years().getFirst().year()).min();
  }

  /** The last day on which anything happened, if anything did. */
  public Optional<LocalDate> lastDay(CountedThing counted) {
    return of(counted).stream()
        .flatMap(unit -> unit.lastDay().stream())
        .max(Comparator.naturalOrder());
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
