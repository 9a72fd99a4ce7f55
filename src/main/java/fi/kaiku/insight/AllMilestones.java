package fi.kaiku.insight;

import fi.kaiku.figures.question.Selection;
import fi.kaiku.insight.Milestones.Milestone;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** Every day that is marked on a time line, whoever knows of it. */
@Component
public class AllMilestones {

  private final List<Milestones> known;

  AllMilestones(List<Milestones> known) {
    this.known = known;
  }

  /** The oldest first. */
  public List<Milestone> of(Selection selection) {
    return known.stream()
        .flatMap(some -> some.of(selection).stream())
        .sorted(Comparator.comparing(Milestone::on))
        .toList();
  }
}
