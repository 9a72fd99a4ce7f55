package fi.kaiku.insight.timeline;

import fi.kaiku.insight.timeline.TimePoint.Break;
import fi.kaiku.insight.timeline.TimePoint.Judged;
import fi.kaiku.statistics.XmrBaseline;
import fi.kaiku.statistics.XmrChart;
import fi.kaiku.statistics.XmrLimits;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/** Scores of months or weeks in a row, each judged beside the others by a control chart. */
record TimeLine(TimeStep every, List<TimePoint> moments) {

  /**
   * Some shown moments in a row with the same signal.
   *
   * @param from the place of the first among all moments, from 0
   * @param to the place of the last
   */
  record Run(int from, int to, Judged judged) {}

  /**
   * Judges the moments; what lies before the first that is shown is left out, and so is what was
   * changed in that one: there is nothing before it to compare with.
   */
  static TimeLine of(TimeStep every, List<TimePoint> counted) {
    var moments = new ArrayList<>(counted.stream().dropWhile(moment -> !moment.isShown()).toList());
    if (!moments.isEmpty()) {
      moments.set(0, moments.getFirst().unbroken());
    }
    var chart = XmrChart.of(values(moments), XmrBaseline.ALL.rebasedAt(starts(moments)));
    var judged = judgements(chart).iterator();
    return new TimeLine(every, moments.stream().map(moment -> judge(moment, judged)).toList());
  }

  /** Whether there is anything to draw. */
  boolean isEmpty() {
    return moments.stream().noneMatch(TimePoint::isShown);
  }

  long shown() {
    return moments.stream().filter(TimePoint::isShown).count();
  }

  /** The limits of the last phase. */
  XmrLimits limits() {
    return moments.reversed().stream()
        .map(TimePoint::judged)
        .filter(Objects::nonNull)
        .findFirst()
        .orElseThrow()
        .limits();
  }

  /** Every signal, the oldest first; the points of one pattern told as one. */
  List<Run> runs() {
    var runs = new ArrayList<Run>();
    for (int place = 0; place < moments.size(); place++) {
      var judged = moments.get(place).judged();
      if (judged == null || judged.signal() == null) {
        continue;
      }
      var last = runs.isEmpty() ? null : runs.getLast();
      if (last != null && last.judged.equals(judged) && followsAfter(last.to, place)) {
        runs.set(runs.size() - 1, new Run(last.from, place, judged));
      } else {
        runs.add(new Run(place, place, judged));
      }
    }
    return runs;
  }

  /** Whether there is nothing but gaps between two places. */
  private boolean followsAfter(int one, int other) {
    return moments.subList(one + 1, other).stream().noneMatch(TimePoint::isShown);
  }

  private static List<Double> values(List<TimePoint> moments) {
    return moments.stream()
        .filter(TimePoint::isShown)
        .map(moment -> Objects.requireNonNull(moment.nps()).value())
        .toList();
  }

  /** Other questions begin a new phase, with the first score that is shown of them. */
  private static Integer[] starts(List<TimePoint> moments) {
    var starts = new TreeSet<Integer>();
    var shown = 0;
    var changed = false;
    for (var moment : moments) {
      changed |= moment.breaks().contains(Break.QUESTIONNAIRE);
      if (moment.isShown()) {
        if (changed) {
          starts.add(shown);
        }
        changed = false;
        shown++;
      }
    }
    return starts.toArray(Integer[]::new);
  }

  private static List<Judged> judgements(XmrChart chart) {
    var judged = new ArrayList<Judged>();
    for (var phase : chart.phases()) {
      var telling = phase.points().size() >= XmrLimits.FEWEST;
      for (var point : phase.points()) {
        var signal = point.signals().stream().findFirst().filter(_ -> telling);
        judged.add(new Judged(phase.limits(), signal.orElse(null)));
      }
    }
    return judged;
  }

  private static TimePoint judge(TimePoint moment, Iterator<Judged> judged) {
    return moment.isShown() ? moment.judged(judged.next()) : moment;
  }
}
