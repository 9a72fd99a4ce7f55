package fi.kaiku.followup.improvement;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.figures.Vocabularies;
import fi.kaiku.insight.Reader;
import fi.kaiku.insight.comments.list.CommentLists;
import fi.kaiku.insight.comments.list.CommentRow;
import fi.kaiku.platform.Audited;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Shows comments, masked, to whoever reads comments and reaches them. */
@Component
class LinkedComments {

  private final CommentLists lists;
  private final Vocabularies vocabularies;
  private final ApplicationEventPublisher events;

  LinkedComments(CommentLists lists, Vocabularies vocabularies, ApplicationEventPublisher events) {
    this.lists = lists;
    this.vocabularies = vocabularies;
    this.events = events;
  }

  /** Somebody opened the page of an improvement with comments on it. */
  record ImprovementCommentsRead(UUID actorId, String actor, String subject) implements Audited {

    static ImprovementCommentsRead by(Viewer viewer, UUID improvement) {
      return new ImprovementCommentsRead(
          viewer.staff().value(), viewer.name(), "improvement " + improvement);
    }

    @Override
    public String action() {
      return "comments-read";
    }
  }

  /** Those of some that the reader may see; that they were seen leaves a line in the audit log. */
  List<CommentRow> rows(List<UUID> readings, UUID improvement, Reader anybody) {
    if (!anybody.viewer().may(Permission.READ_COMMENTS) || readings.isEmpty()) {
      return List.of();
    }
    var reader = anybody.knowing(vocabularies.of(anybody.viewer().reach()));
    var rows = List.copyOf(lists.rows(readings, reader).values());
    if (!rows.isEmpty()) {
      events.publishEvent(ImprovementCommentsRead.by(anybody.viewer(), improvement));
    }
    return rows;
  }
}
