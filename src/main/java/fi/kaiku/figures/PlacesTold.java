package fi.kaiku.figures;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.cube.CountedThing;
import fi.kaiku.figures.cube.UnitCells.Spot;
import fi.kaiku.figures.disclosure.GroupKey;
import fi.kaiku.figures.disclosure.PlaceLevel;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Successors;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How finely each unit's place has to be told so that the places which are asked about can be
 * judged: those themselves, the units beside them, the services and areas beside theirs. What lies
 * elsewhere can be told by its service or area alone, because units are weighed against units of
 * the same service and services against services of the same area.
 */
final class PlacesTold {

  /** The channel is told by the background. */
  private static final String CHANNEL = GroupKey.ALL;

  private final PlaceLevel place;
  private final Selection selection;
  private final Successors successors;
  private final Map<String, String> areas;
  private final Map<Spot, List<String>> whole = new HashMap<>();
  private final Set<String> askedServices = new HashSet<>();
  private final Set<String> askedAreas = new HashSet<>();

  /**
   * Places of which none is known yet.
   *
   * @param areas of services
   */
  PlacesTold(
      PlaceLevel place, Selection selection, Successors successors, Map<String, String> areas) {
    this.place = place;
    this.selection = selection;
    this.successors = successors;
    this.areas = areas;
  }

  /** Makes a place known. */
  void add(Spot spot) {
    var unit = successors.successor(spot.unit().toString());
    if (isInReach(unit)) {
      var service = word(spot.service().toString());
      var area = areas.getOrDefault(service, Dimension.UNKNOWN);
      var key = List.of(CHANNEL, area, service, word(unit));
      whole.put(spot, key);
      if (isAsked(Dimension.AREA, area)
          && isAsked(Dimension.SERVICE, service)
          && isAsked(Dimension.UNIT, key.getLast())) {
        askedServices.add(service);
        askedAreas.add(area);
      }
    }
  }

  /** The first part of the key of its groups; none when the viewer may not see it. */
  @Nullable List<String> of(Spot spot) {
    var key = whole.get(spot);
    return key == null ? null : tell(key);
  }

  /** What decides how finely each place is told. */
  record Told(Reach reach, Set<String> areas, Set<String> services) {}

  /** The same for questions that tell all places alike. */
  Told told() {
    return new Told(
        selection.reach(),
        place == PlaceLevel.COUNTY ? Set.of() : Set.copyOf(askedAreas),
        place == PlaceLevel.UNIT ? Set.copyOf(askedServices) : Set.of());
  }

  private List<String> tell(List<String> key) {
    var area = place == PlaceLevel.COUNTY ? GroupKey.ALL : key.get(GroupKey.AREA);
    var tellsService =
        place.compareTo(PlaceLevel.SERVICE) >= 0 && askedAreas.contains(key.get(GroupKey.AREA));
    var tellsUnit = place == PlaceLevel.UNIT && askedServices.contains(key.get(GroupKey.SERVICE));
    return List.of(
        CHANNEL,
        area,
        tellsService ? key.get(GroupKey.SERVICE) : GroupKey.ALL,
        tellsUnit ? key.get(GroupKey.UNIT) : GroupKey.ALL);
  }

  private boolean isInReach(String unit) {
    return switch (selection.reach()) {
      case Reach.WholeCounty _ -> true;
      case Reach.Units units -> units.ids().contains(UUID.fromString(unit));
    };
  }

  private boolean isAsked(Dimension dimension, String value) {
    var values = selection.only().get(dimension);
    return values == null || values.contains(value);
  }

  private static String word(String id) {
    return id.equals(CountedThing.NOBODY) ? Dimension.UNKNOWN : id;
  }
}
