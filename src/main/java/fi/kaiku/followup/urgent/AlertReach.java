package fi.kaiku.followup.urgent;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.insight.comments.reading.ReachedComments;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.NotFound;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who may open what somebody is called for. */
@Component
class AlertReach {

  private final ReachedComments comments;
  private final Organization organization;

  AlertReach(ReachedComments comments, Organization organization) {
    this.comments = comments;
    this.organization = organization;
  }

  /** Those of some that a viewer may know of. */
  List<Alert> shown(List<Alert> alerts, Viewer viewer) {
    var units = units(viewer);
    return alerts.stream().filter(one -> shows(one.story(), viewer, units)).toList();
  }

  /** What has ended is shown to the whole county's people, and to those whom it concerned. */
  private boolean shows(AlertStory story, Viewer viewer, UUID @Nullable [] units) {
    return story.subject() == null
        ? viewer.reach().isWholeCounty() || story.concerns(viewer.staff().value())
        : opens(story.subject(), viewer, units);
  }

  boolean opens(AlertSubject subject, Viewer viewer) {
    return opens(subject, viewer, units(viewer));
  }

  private boolean opens(AlertSubject subject, Viewer viewer, UUID @Nullable [] units) {
    var unit = subject.unit();
    return viewer.may(Permission.READ_COMMENTS)
        && switch (subject.kind()) {
          case ALARM, CONTACT ->
              units == null || (unit != null && Arrays.asList(units).contains(unit));
          case COMMENT -> isReached(subject.id(), viewer);
        };
  }

  private UUID @Nullable [] units(Viewer viewer) {
    return Successors.of(organization).withMerged(viewer.reach()).unitsOrNull();
  }

  private boolean isReached(UUID comment, Viewer viewer) {
    try {
      comments.require(comment, viewer);
      return true;
    } catch (NotFound e) {
      return false;
    }
  }
}
