package fi.kaiku.followup.improvement;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.ImprovementId;
import fi.kaiku.followup.improvement.CommentLinkStore.Linked;
import fi.kaiku.insight.comments.reading.ReachedComments;
import fi.kaiku.platform.NotFound;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The comments that improvements rest on; only who reaches one links it. */
@Component
class CommentLinks {

  private final CommentLinkStore store;
  private final ReachedComments reached;

  CommentLinks(CommentLinkStore store, ReachedComments reached) {
    this.store = store;
    this.reached = reached;
  }

  Linked of(ImprovementId id) {
    return store.of(id);
  }

  /**
   * Links comments.
   *
   * @throws NotFound when one of them is out of reach
   */
  void link(ImprovementId id, List<UUID> readings, Viewer viewer) {
    if (!readings.isEmpty()) {
      require(readings, viewer);
      store.link(id, readings);
    }
  }

  void unlink(ImprovementId id, UUID reading, Viewer viewer) {
    require(List.of(reading), viewer);
    store.unlink(id, reading);
  }

  private void require(List<UUID> readings, Viewer viewer) {
    if (!viewer.may(Permission.READ_COMMENTS)) {
      throw new NotFound("no comments for this viewer");
    }
    readings.forEach(reading -> reached.require(reading, viewer));
  }
}
