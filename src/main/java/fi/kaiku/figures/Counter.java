package fi.kaiku.figures;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.cube.CountedThing;
import fi.kaiku.figures.cube.CubeInMemory;
import fi.kaiku.figures.cube.Spot;
import fi.kaiku.figures.cube.SpotCounts;
import fi.kaiku.figures.question.Dimension;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Counts what is asked for, in one pass over everything of its time. */
final class Counter {

  private final Counting asked;
  private final CubeInMemory facts;
  private final ToldPlaces places;
  private final Parts parts;
  private final Stretches stretches;
  private final Reach reach;

  Counter(Counting asked, CubeInMemory facts, ToldPlaces places) {
    this.asked = asked;
    this.facts = facts;
    this.places = places;
    this.parts = new Parts(asked, facts.backgrounds());
    this.stretches = new Stretches(asked.selection().period(), asked.times());
    this.reach = places.successors().withMerged(asked.selection().reach());
  }

  Counted count() {
    var lots = spots().parallelStream().map(this::lot).filter(Objects::nonNull).toList();
    return new Counted(asked, parts, stretches.buckets(), lots);
  }

  /** Groups of people are of months, never of weeks. */
  private List<SpotCounts> spots() {
    var inWeeks = asked.times().contains(Dimension.WEEK);
    return inWeeks && asked.thing() == CountedThing.GROUPS ? List.of() : facts.of(asked.thing());
  }

  private Counted.@Nullable Lot lot(SpotCounts spot) {
    var place = places.of(spot.spot());
    if (!ToldPlaces.isAsked(place, asked.selection())) {
      return null;
    }
    int @Nullable [] sums = null;
    for (var counts : spot.in(stretches.firstMonth(), stretches.lastMonth())) {
      var bucket = stretches.of(counts);
      if (bucket >= 0 && isSeen(spot.spot(), counts.month())) {
        if (sums == null) {
          sums = new int[stretches.buckets().size() * parts.width()];
        }
        counts.addTo(sums, bucket * parts.width(), parts.columns());
      }
    }
    return sums == null ? null : new Counted.Lot(place, spot.spot(), sums);
  }

  private boolean isSeen(Spot spot, int month) {
    return reach.isWholeCounty() || ToldPlaces.isSeen(facts.unitsOf(spot, month), reach);
  }
}
