package fi.kaiku.followup;

import fi.kaiku.access.Viewer;
import java.util.List;
import java.util.UUID;

/** What somebody is called for, taken up without a page. */
public interface UrgentCalls {

  /** Those within reach that nobody has taken up; comments that have appeared first. */
  List<UUID> ringing(Viewer viewer);

  /** Takes one up: nobody else is called. Nothing when somebody has, or it has ended. */
  void take(UUID alert, Viewer viewer);

  /** Says that all has been done. */
  void handled(UUID alert, Viewer viewer);
}
