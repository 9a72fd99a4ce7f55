package fi.kaiku.figures;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.cube.CountedThing;
import fi.kaiku.figures.cube.Spot;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Successors;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Where things are told: of merged units at their successors, of services in their areas.
 *
 * @param areas of services
 */
record ToldPlaces(Successors successors, Map<String, String> areas) {

  ToldPlace of(Spot spot) {
    var service = word(spot.service());
    var area = areas.getOrDefault(service, Dimension.UNKNOWN);
    return switch (spot.pool()) {
      case NONE -> new ToldPlace(area, service, successors.successor(word(spot.unit())));
      case SERVICE -> ToldPlace.poolOfService(area, service);
      case AREA -> ToldPlace.poolOfArea(spot.area());
      case COUNTY -> ToldPlace.poolOfCounty();
    };
  }

  /** Whether figures of a place are asked for. */
  static boolean isAsked(ToldPlace place, Selection selection) {
    for (var dimension : List.of(Dimension.AREA, Dimension.SERVICE, Dimension.UNIT)) {
      var only = selection.only().get(dimension);
      if (only != null && !only.contains(place.value(dimension))) {
        return false;
      }
    }
    return true;
  }

  /** Whether somebody sees what these units have in common: any of them is enough. */
  static boolean isSeen(Collection<UUID> units, Reach withMerged) {
    return switch (withMerged) {
      case Reach.WholeCounty _ -> true;
      case Reach.Units some -> units.stream().anyMatch(some.ids()::contains);
    };
  }

  private static String word(UUID id) {
    var word = id.toString();
    return word.equals(CountedThing.NOBODY) ? Dimension.UNKNOWN : word;
  }
}
