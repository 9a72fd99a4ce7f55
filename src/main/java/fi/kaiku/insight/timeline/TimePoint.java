package fi.kaiku.insight.timeline;

import fi.kaiku.statistics.BetterWhen;
import fi.kaiku.statistics.BetterWhen.Meaning;
import fi.kaiku.statistics.Nps;
import fi.kaiku.statistics.XmrLimits;
import fi.kaiku.statistics.XmrSignal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One month or week of a time line.
 *
 * @param word {@code 2026-05}, {@code 2026-W20}
 * @param nps none when too few answered to tell, or nobody
 * @param breaks what was changed in it
 * @param judged what it says beside the others; none for a gap
 */
record TimePoint(
    String word,
    @Nullable Nps nps,
    @Nullable Integer target,
    Set<Break> breaks,
    @Nullable Judged judged) {

  /** A change of the work itself, which explains what the figures cannot. */
  enum Break {
    /** Other questions: the scores before and after are not one series. */
    QUESTIONNAIRE,
    /** Other people were asked, or at another time. */
    RULES
  }

  /**
   * What the chart says of a score.
   *
   * @param signal none when chance explains it, or when there are too few points to tell
   */
  record Judged(XmrLimits limits, @Nullable XmrSignal signal) {

    @Nullable Meaning meaning() {
      return signal == null ? null : BetterWhen.HIGHER.meaningOf(signal.movement());
    }
  }

  boolean isShown() {
    return nps != null;
  }

  TimePoint unbroken() {
    return new TimePoint(word, nps, target, Set.of(), judged);
  }

  TimePoint judged(Judged judgement) {
    return new TimePoint(word, nps, target, breaks, judgement);
  }
}
