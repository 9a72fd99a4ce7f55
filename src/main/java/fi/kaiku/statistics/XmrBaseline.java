package fi.kaiku.statistics;

import fi.kaiku.statistics.XmrLimits.Outliers;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Which points of a chart its limits are computed from.
 *
 * @param points the first so many of each phase
 * @param starts the places, from 0, where a new phase begins because the work itself was changed
 */
public record XmrBaseline(int points, SortedSet<Integer> starts, Outliers outliers) {

  /** All points, in one phase; outlying moving ranges do not widen the limits. */
  public static final XmrBaseline ALL =
      new XmrBaseline(Integer.MAX_VALUE, new TreeSet<>(), Outliers.LEFT_OUT);

  public XmrBaseline {
    if (points < 2) {
      throw new IllegalArgumentException("no limits from " + points + " points");
    }
    starts = Collections.unmodifiableSortedSet(new TreeSet<>(starts));
  }

  XmrBaseline fixedAfter(int count) {
    return new XmrBaseline(count, starts, outliers);
  }

  public XmrBaseline rebasedAt(Integer... places) {
    return new XmrBaseline(points, new TreeSet<>(List.of(places)), outliers);
  }

  XmrBaseline with(Outliers treated) {
    return new XmrBaseline(points, starts, treated);
  }

  public XmrLimits limits(List<Double> phase) {
    return XmrLimits.of(phase.subList(0, Math.min(points, phase.size())), outliers);
  }
}
