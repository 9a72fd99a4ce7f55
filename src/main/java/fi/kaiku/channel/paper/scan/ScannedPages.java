package fi.kaiku.channel.paper.scan;

import fi.kaiku.access.Viewer;
import fi.kaiku.channel.paper.Serial;
import fi.kaiku.organization.MergedReach;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Pictures of the pages of forms, for whoever keys them. */
@Service
public class ScannedPages {

  private static final int SHOWN = 200;

  private final ScanPageStore store;
  private final MergedReach reach;

  ScannedPages(ScanPageStore store, MergedReach reach) {
    this.store = store;
    this.reach = reach;
  }

  /** The pages of a form, in its order; none when it was not scanned. */
  public List<UUID> of(Serial serial) {
    return store.idsOf(serial);
  }

  /** The forms of units in reach that were scanned and have not been keyed. */
  public List<Serial> waiting(Viewer viewer) {
    return store.waiting(reach.of(viewer), SHOWN);
  }

  /** How many forms were scanned and have not been keyed, in the whole county. */
  public long countWaiting() {
    return store.countWaiting();
  }

  /** The form has been keyed for the last time: its pictures are erased. */
  public void forget(Serial serial) {
    store.forget(serial);
  }
}
