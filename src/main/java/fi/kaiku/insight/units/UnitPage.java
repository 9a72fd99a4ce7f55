package fi.kaiku.insight.units;

import fi.kaiku.display.ComparisonView;
import fi.kaiku.insight.Breakdown;
import fi.kaiku.insight.FilterForm;
import fi.kaiku.insight.Headline;
import fi.kaiku.insight.MilestoneRow;
import fi.kaiku.insight.comments.list.CommentList;
import fi.kaiku.insight.timeline.TimeLineView;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One unit's own page.
 *
 * @param together in which months its answers are told with those of other small units
 * @param rest how its score compares with that of the rest of its service; none when that cannot be
 *     told, or when the viewer does not see the rest
 * @param standard its score standardised by age; none when the ages of its service are not known
 *     well enough, or when the viewer does not see the rest
 * @param themes what is praised and criticised most, in a sentence; none when too few say so
 * @param done what was done on the days that are marked on the line
 * @param comments none when the viewer may not read them
 */
record UnitPage(
    FilterForm form,
    String oid,
    String name,
    String service,
    List<String> together,
    String days,
    int smallestGroup,
    Headline headline,
    @Nullable String themes,
    @Nullable ComparisonView rest,
    @Nullable AgeStandardizedRow standard,
    TimeLineView line,
    List<MilestoneRow> done,
    List<Breakdown> breakdowns,
    @Nullable CommentList comments) {

  /** The address of all comments about the unit. */
  public String all() {
    var address = form.at("/comments");
    return address + (address.contains("?") ? "&" : "?") + "unit=" + oid;
  }
}
