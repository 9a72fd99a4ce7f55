package fi.kaiku.insight.ask;

import static fi.kaiku.access.Permission.SHARE_VIEWS;

import fi.kaiku.access.Viewer;
import fi.kaiku.platform.BadInput;
import fi.kaiku.platform.Fault;
import fi.kaiku.platform.NotFound;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Questions about figures that somebody wants to ask again: one's own, and those that the whole
 * county shares. A view holds the question only; its figures are those that the reader may see.
 */
@Component
class SavedViews {

  static final int LONGEST_NAME = 80;
  private static final int LONGEST_QUERY = 2000;
  private static final int MOST = 100;

  private final SavedViewStore store;
  private final Clock clock;

  SavedViews(SavedViewStore store, Clock clock) {
    this.store = store;
    this.clock = clock;
  }

  List<SavedView> of(Viewer viewer) {
    var shares = viewer.mayInCounty(SHARE_VIEWS);
    return store.of(viewer.staff()).stream()
        .map(
            view ->
                new SavedView(
                    view.id(),
                    view.name(),
                    view.query(),
                    view.shared(),
                    view.removable() || (view.shared() && shares)))
        .toList();
  }

  /**
   * Keeps a question.
   *
   * @throws BadInput when the name is missing, too long or taken, or there are too many already
   */
  void save(SaveForm form, String query, Viewer viewer) {
    var name = form.stripped();
    if (name.isEmpty() || name.length() > LONGEST_NAME) {
      throw fault("figures.fault.view-name", String.valueOf(LONGEST_NAME));
    }
    if (query.length() > LONGEST_QUERY || store.countOf(viewer.staff()) >= MOST) {
      throw fault("figures.fault.view-many", String.valueOf(MOST));
    }
    var shared = form.isForCounty() && viewer.mayInCounty(SHARE_VIEWS);
    var view = new SavedView(new SavedViewId(UUID.randomUUID()), name, query, shared, true);
    if (!store.insert(view, viewer.staff(), clock.instant())) {
      throw fault("figures.fault.view-taken", name);
    }
  }

  /** Forgets one's own view, or a shared one by those who may share. */
  void delete(SavedViewId id, Viewer viewer) {
    var gone =
        store.deleteOf(viewer.staff(), id)
            || (viewer.mayInCounty(SHARE_VIEWS) && store.deleteShared(id));
    if (!gone) {
      throw new NotFound("no such view");
    }
  }

  private static BadInput fault(String message, String... arguments) {
    return new BadInput(Fault.of("name", message, arguments));
  }
}
