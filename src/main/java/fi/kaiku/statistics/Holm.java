package fi.kaiku.statistics;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Several tests at once: of all differences that are told together, the chance that any is due to
 * chance alone stays below the level.
 *
 * @see <a href="https://www.jstor.org/stable/4615733">Holm 1979, A simple sequentially rejective
 *     multiple test procedure</a>
 */
public final class Holm {

  private Holm() {}

  /** The p of each test among all, in their order: 0…1, never smaller than by itself. */
  public static List<Double> adjusted(List<Double> alone) {
    var places =
        IntStream.range(0, alone.size()).boxed().sorted(Comparator.comparing(alone::get)).toList();
    var adjusted = new Double[alone.size()];
    var least = 0.0;
    for (int rank = 0; rank < places.size(); rank++) {
      var p = alone.get(places.get(rank)) * (alone.size() - rank);
      least = Math.max(least, Math.min(1, p));
      adjusted[places.get(rank)] = least;
    }
    return Arrays.asList(adjusted);
  }
}
