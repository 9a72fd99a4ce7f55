package fi.kaiku.figures;

import fi.kaiku.figures.cube.Spot;
import fi.kaiku.figures.cube.Spot.Pool;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.TimeBucket;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.organization.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows that a table has whoever belongs to them, so that one of nobody looks like one of few.
 * By one dimension these are the values that the county has whatever happens, and never what has
 * been seen, for that would tell of the first one; by two there are none. Any other row is there
 * when it is told.
 *
 * @param units of the county
 */
record Roster(List<Unit> units, ToldPlaces places, List<String> ageBands) {

  /** The names of the rows, in no order. */
  Set<List<String>> names(List<Dimension> by, Selection selection) {
    return switch (by.size()) {
      case 0 -> Set.of(List.of());
      case 1 ->
          values(by.getFirst(), selection)
              .map(List::of)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      default -> Set.of();
    };
  }

  private Stream<String> values(Dimension by, Selection selection) {
    return switch (by.kind()) {
      case TIME ->
          TimeBucket.of(selection.period(), List.of(by)).stream()
              .map(bucket -> bucket.words().getFirst());
      case PLACE -> places(selection).map(place -> place.value(by));
      case BACKGROUND, CHANNEL -> {
        var only = selection.only().get(by);
        yield only == null ? usual(by) : only.stream();
      }
    };
  }

  /** Where units are, as far as the viewer may see; never where something happened. */
  private Stream<ToldPlace> places(Selection selection) {
    return units.stream()
        .filter(unit -> !places.successors().byUnit().containsKey(unit.id().value().toString()))
        .filter(unit -> ToldPlaces.isSeen(List.of(unit.id().value()), selection.reach()))
        .map(
            unit ->
                places.of(new Spot(Pool.NONE, unit.id().value(), unit.service().id().value(), "-")))
        .filter(place -> ToldPlaces.isAsked(place, selection));
  }

  /** What a county has before anything has happened. */
  private Stream<String> usual(Dimension by) {
    return switch (by) {
      case AGE_BAND -> Stream.concat(ageBands.stream(), Stream.of(Dimension.UNKNOWN));
      case PROFESSION -> Stream.of(Dimension.UNKNOWN);
      case LANGUAGE, KIND -> Vocabulary.common().words(by).stream();
      case CHANNEL -> Stream.of(Question.LINK);
      default -> Stream.empty();
    };
  }
}
