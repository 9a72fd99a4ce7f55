package fi.kaiku.insight.overview;

import fi.kaiku.display.GroupRow;
import fi.kaiku.insight.Breakdown;
import fi.kaiku.statistics.TargetVerdict;
import java.util.List;

/**
 * What a manager should know before the tables: what has changed, and what the answers cannot tell
 * yet.
 *
 * @param fewMonths whether there are too few months to tell a change from chance
 * @param undecided services and units of which it cannot be told whether the target is reached
 * @param others how many more of these there are
 * @param judged whether anything is compared with a target at all
 */
record Noteworthy(
    List<Change> changes, boolean fewMonths, List<GroupRow> undecided, int others, boolean judged) {

  static final int MOST_CHANGES = 5;
  private static final int MOST_UNDECIDED = 8;

  public static Noteworthy of(Changes changes, List<Breakdown> places) {
    var judged =
        places.stream()
            .flatMap(breakdown -> breakdown.rows().stream())
            .filter(row -> row.verdict() != null)
            .toList();
    var undecided =
        judged.stream().filter(row -> row.verdict() == TargetVerdict.CANNOT_TELL_YET).toList();
    var shown = undecided.subList(0, Math.min(MOST_UNDECIDED, undecided.size()));
    return new Noteworthy(
        changes.newest(MOST_CHANGES),
        !changes.canTell(),
        shown,
        undecided.size() - shown.size(),
        !judged.isEmpty());
  }

  /** How many in all. */
  public int undecidedInAll() {
    return undecided.size() + others;
  }
}
