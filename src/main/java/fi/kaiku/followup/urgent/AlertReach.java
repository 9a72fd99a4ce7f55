package fi.kaiku.followup.urgent;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.question.Successors;
import fi.kaiku.insight.comments.reading.ReachedComments;
import fi.kaiku.organization.Organization;
import fi.kaiku.platform.NotFound;
import java.util.Arrays;
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

  /** What has ended is shown to the whole county's people, and to those whom it concerned. */
  boolean shows(AlertStory story, Viewer viewer) {
    return story.subject() == null
        ? viewer.reach().isWholeCounty() || story.concerns(viewer.staff().value())
        : opens(story.subject(), viewer);
  }

  boolean opens(AlertSubject subject, Viewer viewer) {
    return viewer.may(Permission.READ_COMMENTS)
        && switch (subject.kind()) {
          case ALARM, CONTACT -> reaches(subject.unit(), viewer);
          case COMMENT -> isReached(subject.id(), viewer);
        };
  }

  private boolean reaches(@Nullable UUID unit, Viewer viewer) {
    var units = Successors.of(organization).withMerged(viewer.reach()).unitsOrNull();
    return units == null || (unit != null && Arrays.asList(units).contains(unit));
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
