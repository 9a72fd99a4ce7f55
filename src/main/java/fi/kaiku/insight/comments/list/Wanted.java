package fi.kaiku.insight.comments.list;

import fi.kaiku.access.StaffId;
import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.Reader;
import java.util.List;

/**
 * Which comments, in which order, for whom.
 *
 * @param selection the visits; a condition on the channel is not looked at, nor are the ages and
 *     languages of customers
 * @param pools of small units in which a unit in reach has ever been
 * @param staff whose marks tell what is read
 */
public record Wanted(
    Selection selection,
    Narrowing narrowing,
    CommentOrder order,
    List<String> pools,
    StaffId staff) {

  /** Of somebody who reads. */
  public static Wanted by(
      Reader reader, Selection selection, Narrowing narrowing, CommentOrder order) {
    return new Wanted(selection, narrowing, order, reader.pools(), reader.viewer().staff());
  }

  /** The same of which this is true too. */
  public Wanted and(Flag flag) {
    return new Wanted(selection, narrowing.and(flag), order, pools, staff);
  }
}
