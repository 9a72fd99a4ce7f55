package fi.kaiku.insight.timeline;

import fi.kaiku.insight.Milestones.Milestone;
import java.time.LocalDate;
import java.util.List;

/**
 * Something that was done and may have changed the scores, such as an improvement taken into use.
 *
 * @param text a few words, as they stand above the picture
 */
public record TimeLineEvent(LocalDate on, String text) {

  public static List<TimeLineEvent> of(List<Milestone> some) {
    return some.stream().map(one -> new TimeLineEvent(one.on(), one.shortTitle())).toList();
  }
}
