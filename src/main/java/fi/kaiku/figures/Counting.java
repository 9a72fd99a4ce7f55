package fi.kaiku.figures;

import fi.kaiku.figures.cube.CountedThing;
import fi.kaiku.figures.question.Dimension;
import fi.kaiku.figures.question.Selection;
import java.util.List;

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

  static Counting of(CountedThing thing, TallyKind kind, List<Dimension> by, Selection selection) {
    var backgrounds =
        by.stream()
            .filter(d -> d.is(Dimension.Kind.BACKGROUND) || d.is(Dimension.Kind.CHANNEL))
            .toList();
    var times = by.stream().filter(d -> d.is(Dimension.Kind.TIME)).toList();
    return new Counting(thing, kind, backgrounds, times, selection);
  }
}
