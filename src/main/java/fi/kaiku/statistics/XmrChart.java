package fi.kaiku.statistics;

import fi.kaiku.statistics.BetterWhen.Meaning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A control chart of single values at even distances in time (XmR: the values and their moving
 * ranges), which tells a change from the noise that every month has.
 *
 * @see <a href="https://github.com/nhs-r-community/NHSRplotthedots">NHSRplotthedots, the reference
 *     for NHS England's Making Data Count</a>
 */
public record XmrChart(List<Phase> phases) {

  /** A stretch with one mean and one pair of limits; no signal reaches beyond it. */
  public record Phase(XmrLimits limits, List<Point> points) {

    private static Phase of(List<Double> values, XmrLimits limits) {
      var rules = new XmrRules(values, limits);
      var points =
          IntStream.range(0, values.size())
              .mapToObj(place -> new Point(values.get(place), rules.at(place)))
              .toList();
      return new Phase(limits, points);
    }
  }

  /**
   * One value with the patterns that it is part of.
   *
   * @param signals the most telling first; none on a point that chance explains
   */
  public record Point(double value, Set<XmrSignal> signals) {

    /** What the most telling signal means to those who wish. */
    Optional<Meaning> meaning(BetterWhen wish) {
      return signals.stream().findFirst().map(signal -> wish.meaningOf(signal.movement()));
    }
  }

  /**
   * Draws the values, oldest first.
   *
   * @throws IllegalArgumentException when a phase would begin outside the values
   */
  public static XmrChart of(List<Double> values, XmrBaseline baseline) {
    if (values.isEmpty()) {
      return new XmrChart(List.of());
    }
    var starts = new TreeSet<>(baseline.starts());
    if (!starts.isEmpty() && (starts.first() < 0 || starts.last() >= values.size())) {
      throw new IllegalArgumentException("no point to rebase at among " + values.size());
    }
    var phases = new ArrayList<Phase>();
    starts.add(0);
    for (int from : starts) {
      var next = starts.higher(from);
      var phase = values.subList(from, next == null ? values.size() : next);
      phases.add(Phase.of(phase, baseline.limits(phase)));
    }
    return new XmrChart(phases);
  }

  List<Point> points() {
    return phases.stream().flatMap(phase -> phase.points().stream()).toList();
  }
}
