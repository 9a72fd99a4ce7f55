package fi.kaiku.insight;

import fi.kaiku.display.Numbers;
import fi.kaiku.insight.Milestones.Milestone;
import java.util.List;

/** A day that is marked on a time line, as the page tells it below. */
public record MilestoneRow(String day, String title, String path) {

  /** The newest first. */
  public static List<MilestoneRow> of(List<Milestone> some, Numbers numbers) {
    return some.reversed().stream()
        .map(one -> new MilestoneRow(numbers.day(one.on()), one.title(), one.path()))
        .toList();
  }
}
