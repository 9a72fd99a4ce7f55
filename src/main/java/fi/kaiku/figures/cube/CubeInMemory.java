package fi.kaiku.figures.cube;

import fi.kaiku.figures.cube.Spot.Pool;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * Everything that is counted, as it stood at one moment.
 *
 * @param backgrounds each at its place
 * @param pooled the units that were put into a pool
 */
public record CubeInMemory(
    ComputedStore.State state,
    List<CellBackground> backgrounds,
    Map<CountedThing, List<SpotCounts>> spots,
    Map<PoolOfMonth, Set<UUID>> pooled) {

  /**
   * A pool of small units in one month of visits.
   *
   * @param month its number, see {@link SliceCounts#number}
   */
  public record PoolOfMonth(Spot pool, int month) {}

  public List<SpotCounts> of(CountedThing counted) {
    return spots.getOrDefault(counted, List.of());
  }

  /** The units behind a spot in a month. */
  public Set<UUID> unitsOf(Spot spot, int month) {
    return spot.pool() == Pool.NONE
        ? Set.of(spot.unit())
        : pooled.getOrDefault(new PoolOfMonth(spot, month), Set.of());
  }

  /**
   * Whether what has changed since leads there; not so after a rebuild, in a restored database, or
   * when something that has gone since is not told any more.
   */
  boolean isContinuedBy(ComputedStore.State other) {
    return state.edition().equals(other.edition())
        && state.version() <= other.version()
        && state.version() >= other.swept();
  }

  boolean isAsOf(ComputedStore.State other) {
    return state.edition().equals(other.edition()) && state.version() == other.version();
  }
}
