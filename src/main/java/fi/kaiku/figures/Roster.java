package fi.kaiku.figures;

import fi.kaiku.access.Reach;
import fi.kaiku.figures.cube.CountedThing;
import fi.kaiku.figures.cube.CubeInMemory;
import fi.kaiku.figures.cube.TallyKind;
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
 * By one dimension these are all its values that the county knows; by two there are none, and the
 * table has the rows that may be told.
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

  /** What stands where a dimension does not apply. */
  private static final String NOTHING = "-";

  /** The names of the rows, in no order. */
  Set<List<String>> names(TallyKind source, List<Dimension> by, Selection selection) {
    return switch (by.size()) {
      case 0 -> Set.of(List.of());
      case 1 ->
          values(source, by.getFirst(), selection)
              .map(List::of)
              .collect(Collectors.toCollection(LinkedHashSet::new));
      default -> Set.of();
    };
  }

  private Stream<String> values(TallyKind source, Dimension by, Selection selection) {
    return switch (by.kind()) {
      case TIME ->
          TimeBucket.of(selection.period(), List.of(by)).stream()
              .map(bucket -> bucket.words().getFirst());
      case PLACE -> places(selection).map(place -> place.value(by));
      case BACKGROUND, CHANNEL -> {
        var only = selection.only().get(by);
        yield only == null ? Stream.concat(usual(by), seen(source, by)) : only.stream();
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

  /** Where units are, and where anything ever happened, as far as the viewer may see. */
  private Stream<At> places(Selection selection) {
    var listed =
        units.stream()
            .filter(unit -> !successors.byUnit().containsKey(unit.id().value().toString()))
            .map(unit -> at(unit.service().id().value(), unit.id().value()));
    var happened =
        Stream.of(CountedThing.values())
            .flatMap(counted -> facts.of(counted).stream())
            .map(unit -> unit.spot())
            .map(
                spot -> {
                  var unit = successors.successor(spot.unit().toString());
                  return at(spot.service(), UUID.fromString(unit));
                });
    return Stream.concat(listed, happened).filter(place -> isAsked(place, selection));
  }

  private At at(UUID service, UUID unit) {
    var code = word(service);
    return new At(areas.getOrDefault(code, Dimension.UNKNOWN), code, word(unit));
  }

  private static String word(UUID id) {
    return id.toString().equals(CountedThing.NOBODY) ? Dimension.UNKNOWN : id.toString();
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
      case AGE_BAND -> ageBands.stream();
      case LANGUAGE, KIND -> Vocabulary.common().words(by).stream();
      case CHANNEL -> Stream.of(Question.LINK);
      default -> Stream.empty();
    };
  }

  /** What anything counted has been; the rollup knows it already, when it has counted it. */
  private Stream<String> seen(TallyKind source, Dimension by) {
    var told = by.is(Dimension.Kind.CHANNEL) ? List.<Dimension>of() : List.of(by);
    var rollup = facts.rollups().of(source, told);
    var _ = rollup.parts(facts.backgrounds());
    return rollup.names().stream()
        .map(List::getLast)
        .filter(word -> !word.equals(NOTHING))
        .distinct()
        .sorted();
  }
}
