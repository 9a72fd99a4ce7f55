package fi.kaiku.insight.timeline;

import fi.kaiku.insight.FilterForm;
import fi.kaiku.insight.MilestoneRow;
import java.util.List;

/**
 * Everything that the page on the course of time shows.
 *
 * @param days the whole months or weeks in words
 * @param about the unit or service in words
 * @param done what was done on the days that are marked
 */
record OverTimePage(
    FilterForm form,
    String days,
    List<String> about,
    TimeLineView line,
    List<MilestoneRow> done,
    int smallestGroup) {

  public List<String> every() {
    return TimeStep.words();
  }
}
