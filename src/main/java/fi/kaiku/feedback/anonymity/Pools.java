package fi.kaiku.feedback.anonymity;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.stream.Collectors.groupingBy;

import fi.kaiku.feedback.anonymity.Whereabouts.AreaPool;
import fi.kaiku.feedback.anonymity.Whereabouts.CountyPool;
import fi.kaiku.feedback.anonymity.Whereabouts.LastDays;
import fi.kaiku.feedback.anonymity.Whereabouts.OneUnit;
import fi.kaiku.feedback.anonymity.Whereabouts.ServicePool;
import fi.kaiku.organization.ServiceId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where the answers of small units go when a month is over. A unit in which fewer than the smallest
 * number were asked is told together with the other small units of its service; if these are too
 * few as well, with those of its area; else with those of the county.
 *
 * <p>The last days of a unit that were too few for a batch are a small unit as well.
 *
 * <p>There is one pool of a service, of an area, of the county. A rest of the county that is too
 * small takes the smallest of the other pools with it. If there is none, nothing can be told.
 */
public final class Pools {

  private final Map<Circle, List<Recipient>> asked;
  private final Map<ServiceId, String> areas;
  private final int smallest;
  private final Map<Circle, Circle> pooled = new HashMap<>();

  private Pools(Map<Circle, List<Recipient>> asked, Map<ServiceId, String> areas, int smallest) {
    this.asked = asked;
    this.areas = areas;
    this.smallest = smallest;
  }

  /**
   * Finds the place of every unit.
   *
   * @param asked the circles of units, each with its people
   * @param areas the area of each service
   */
  public static Pools of(
      Map<Circle, List<Recipient>> asked, Map<ServiceId, String> areas, int smallest) {
    var pools = new Pools(asked, areas, smallest);
    var questionnaires =
        asked.keySet().stream().collect(groupingBy(one -> one.at(new CountyPool())));
    questionnaires.forEach(pools::place);
    return pools;
  }

  private void place(Circle county, List<Circle> units) {
    var small = new ArrayList<>(units);
    settle(small, unit -> unit);
    settle(small, unit -> unit.at(new ServicePool(service(unit))));
    settle(small, unit -> unit.at(new AreaPool(area(unit))));
    if (!small.isEmpty() && !isEnough(small)) {
      small.addAll(unitsOfSmallestPool(county));
    }
    settle(small, _ -> county);
  }

  /** Puts units where together they are enough, and leaves the others. */
  private void settle(List<Circle> units, Function<Circle, Circle> where) {
    var together = units.stream().collect(groupingBy(where));
    together.forEach(
        (place, those) -> {
          if (isEnough(those)) {
            those.forEach(unit -> pooled.put(unit, place));
            units.removeAll(those);
          }
        });
  }

  private boolean isEnough(Collection<Circle> units) {
    return number(units) >= smallest;
  }

  private int number(Collection<Circle> units) {
    return Crowd.number(people(units));
  }

  private List<Circle> unitsOfSmallestPool(Circle county) {
    return unitsByPlace().entrySet().stream()
        .filter(pool -> !(pool.getKey().place() instanceof OneUnit))
        .filter(pool -> pool.getKey().at(new CountyPool()).equals(county))
        .min(
            comparingInt((Map.Entry<Circle, List<Circle>> pool) -> number(pool.getValue()))
                .thenComparing(comparing(pool -> pool.getKey().toString())))
        .map(Map.Entry::getValue)
        .orElse(List.of());
  }

  /** The circle that a unit's answers are told in; none when nothing can be told of them. */
  public Optional<Circle> of(Circle unit) {
    return Optional.ofNullable(pooled.get(unit));
  }

  /** The units of each circle that is told of. */
  public Map<Circle, List<Circle>> unitsByPlace() {
    return pooled.keySet().stream().collect(groupingBy(this::placeOf));
  }

  private Circle placeOf(Circle unit) {
    return of(unit).orElseThrow();
  }

  /** Everybody who was asked in the units of a circle that is told of. */
  public List<Recipient> people(Circle place) {
    return people(unitsByPlace().getOrDefault(place, List.of()));
  }

  private List<Recipient> people(Collection<Circle> units) {
    return units.stream().flatMap(unit -> asked.getOrDefault(unit, List.of()).stream()).toList();
  }

  private String area(Circle unit) {
    return areas.getOrDefault(service(unit), "");
  }

  private static ServiceId service(Circle unit) {
    return unit.place() instanceof LastDays(_, var service)
        ? service
        : ((OneUnit) unit.place()).service();
  }
}
