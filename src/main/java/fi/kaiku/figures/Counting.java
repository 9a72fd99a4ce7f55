package fi.kaiku.figures;

import fi.kaiku.figures.cube.CountedThing;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Groupings;
import fi.kaiku.figures.question.Selection;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/**
 * What is to be counted; places are told apart in any case.
 *
 * @param backgrounds that are told apart, the channel among them
 * @param times in whose buckets it is told
 */
record Counting(
    CountedThing thing,
    TallyKind kind,
    List<Dimension> backgrounds,
    List<Dimension> times,
    Selection selection) {

  /**
   * What a grouping needs; the same for all that are asked for together, as far as they can be
   * counted together.
   */
  static Counting of(TallyKind kind, Selection selection, List<Dimension> by, Groupings groupings) {
    var thing = thing(kind, selection, by);
    var together =
        by.contains(Dimension.WEEK)
            ? by
            : groupings.sets().stream()
                .filter(set -> !set.contains(Dimension.WEEK))
                .filter(set -> thing(kind, selection, set) == thing)
                .flatMap(Collection::stream)
                .distinct()
                .sorted()
                .toList();
    var times = together.stream().filter(d -> d.is(Dimension.Kind.TIME)).toList();
    var backgrounds =
        together.stream()
            .filter(d -> d.is(Dimension.Kind.BACKGROUND) || d.is(Dimension.Kind.CHANNEL))
            .toList();
    return new Counting(thing, kind, backgrounds, times, selection);
  }

  /** Ages and languages are known of groups only. */
  private static CountedThing thing(TallyKind kind, Selection selection, List<Dimension> by) {
    return switch (kind) {
      case MESSAGES -> CountedThing.ENCOUNTERS;
      case PEOPLE -> CountedThing.GROUPS;
      case THEMES -> CountedThing.THEMES;
      case ANSWERS, SCORES, DISTRIBUTION, STATEMENTS, FACES, YES_NO, ONE_OF, SEVERAL_OF ->
          Stream.concat(by.stream(), selection.only().keySet().stream())
                  .anyMatch(Dimension.PERSONAL::contains)
              ? CountedThing.GROUPS
              : CountedThing.ANSWERS;
    };
  }
}
