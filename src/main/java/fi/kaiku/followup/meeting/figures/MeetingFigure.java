package fi.kaiku.followup.meeting.figures;

import fi.kaiku.figures.question.Period;
import fi.kaiku.statistics.Interval;
import org.jspecify.annotations.Nullable;

/**
 * One figure of a meeting, as it was told at it: on its own scale, unrounded.
 *
 * @param word the theme, or the signal; empty for other kinds
 * @param value of a score, a share in per cent, a target; of a signal the mean
 * @param interval 95 %; of a signal its limits
 * @param count of what it is
 * @param before its value at the last meeting, or in the period before; none when there is none
 * @param months of a signal, or the month itself
 */
public record MeetingFigure(
    Kind kind,
    String word,
    double value,
    Interval interval,
    Count count,
    @Nullable Double before,
    @Nullable Period months) {

  /** Part of a whole: those who answered among those who were asked. */
  public record Count(long part, long whole) {

    static final Count NONE = new Count(0, 0);
  }

  /** What it is a figure of. */
  public enum Kind {
    NPS,
    TARGET,
    RATE,
    /** Comments that praise a theme, of those that were read. */
    PRAISE,
    CRITICISM,
    /** The same of a theme that has changed beyond chance. */
    PRAISE_MOVED,
    CRITICISM_MOVED,
    SIGNAL,
    /** How many months the control chart has. */
    MONTHS,
    /** A month of the control chart: promoters of those who answered, of whom there may be none. */
    MONTH,
    /** The same from which on other questions were asked. */
    MONTH_ASKED_ANEW
  }
}
