package fi.kaiku.followup.inbox;

import fi.kaiku.access.Permission;
import fi.kaiku.access.Viewer;
import fi.kaiku.followup.WaitingWork;
import fi.kaiku.insight.Readers;
import fi.kaiku.platform.Language;
import java.util.List;
import org.springframework.stereotype.Component;

/** Comments that somebody has in hand, and those of their units that are late. */
@Component
class TasksThatWait implements WaitingWork {

  private final InboxQuery query;
  private final Readers readers;

  TasksThatWait(InboxQuery query, Readers readers) {
    this.query = query;
    this.readers = readers;
  }

  @Override
  public List<Line> of(Viewer viewer) {
    if (!viewer.may(Permission.HANDLE_FEEDBACK)) {
      return List.of();
    }
    var tasks = query.tasks(readers.of(viewer, Language.FI));
    return List.of(
        new Line("inbox.letter.mine", tasks.mine(), "/inbox?state=in-hand&mine=yes"),
        new Line("inbox.letter.overdue", tasks.overdue(), "/inbox?overdue=yes"));
  }
}
