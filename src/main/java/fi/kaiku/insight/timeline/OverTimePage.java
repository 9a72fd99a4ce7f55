package fi.kaiku.insight.timeline;

import fi.kaiku.insight.FilterForm;
import java.util.List;

/**
 * Everything that the page on the course of time shows.
 *
 * @param days the whole months or weeks in words
 * @param about the unit or service in words
 */
record OverTimePage(
    FilterForm form, String days, List<String> about, TimeLineView line, int smallestGroup) {

  public List<String> every() {
    return TimeStep.words();
  }
}
