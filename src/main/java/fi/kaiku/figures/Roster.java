package fi.kaiku.figures;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.cube.CubeInMemory;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Question;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.figures.question.TimeBucket;
import fi.kaiku.figures.question.Vocabulary;
import fi.kaiku.organization.Unit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The rows that a table has whoever belongs to them, so that one of nobody looks like one of few.
 * By one dimension these are the values that the county has whatever happens, and never what has
 * been seen, for that would tell of the first one; by two there are none. Any other row is there
 * when it may be told.
 *
 * @param units of the county
 * @param areas of services
 */
record Roster(
    CubeInMemory facts,
    List<Unit> units,
    Successors successors,
    Map<String, String> areas,
    List<String> ageBands) {

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

  private record At(String area, String service, String unit) {

    String value(Dimension dimension) {
      return switch (dimension) {
        case AREA -> area;
        case SERVICE -> service;
        default -> unit;
      };
    }
  }

  /** Where units are, as far as the viewer may see; never where something happened. */
  private Stream<At> places(Selection selection) {
    return units.stream()
        .filter(unit -> !successors.byUnit().containsKey(unit.id().value().toString()))
        .map(unit -> at(unit.service().id().value(), unit.id().value()))
        .filter(place -> isAsked(place, selection));
  }

  private At at(UUID service, UUID unit) {
    var code = service.toString();
    return new At(areas.getOrDefault(code, Dimension.UNKNOWN), code, unit.toString());
  }

  private static boolean isAsked(At place, Selection selection) {
    var asked =
        selection.only().entrySet().stream()
            .filter(only -> only.getKey().is(Dimension.Kind.PLACE))
            .allMatch(only -> only.getValue().contains(place.value(only.getKey())));
    return asked
        && switch (selection.reach()) {
          case Reach.WholeCounty _ -> true;
          case Reach.Units units ->
              units.ids().stream().map(UUID::toString).anyMatch(place.unit::equals);
        };
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
