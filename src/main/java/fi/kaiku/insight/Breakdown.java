package fi.kaiku.insight;

import fi.kaiku.display.Axis;
import fi.kaiku.display.GroupRow;
import fi.kaiku.figures.question.Dimension;
import java.util.List;

/**
 * The figures of all groups of one dimension.
 *
 * @param word the dimension's word, for the messages
 * @param notes what is said above them
 */
public record Breakdown(String word, Axis axis, List<GroupRow> rows, List<String> notes) {

  /** So many units can be taken in beside everything else; more have a page of their own. */
  private static final int MOST_UNITS = 40;

  /** Whether there are more units than belong beside other figures. */
  public boolean isLong() {
    return word.equals(Dimension.UNIT.word()) && size() > MOST_UNITS;
  }

  /** Whether there is nothing that may be told. */
  public boolean isEmpty() {
    return size() == 0;
  }

  /** Whether it has a place on the page: figures, or the day on which they come. */
  public boolean isTold() {
    return !isEmpty() || !notes.isEmpty();
  }

  /** How many rows tell anything. */
  public long size() {
    return rows.stream().filter(row -> row.score() != null || row.rate() != null).count();
  }

  /** Whether any of them is compared with a target. */
  public boolean isJudged() {
    return rows.stream().anyMatch(row -> row.verdict() != null);
  }
}
